/** Apart from the database, which brings its library along: who only looks for it by name needs no more. */
export const databaseName = 'tejun'
