/** Nothing of the tables changes: bodies say their format from here on, which a Plumbline from before could not read. */
export async function up(): Promise<void> {}
