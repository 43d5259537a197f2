/** Nothing of the tables changes: bodies and votes may say "none" from here on, which a Plumbline from before could not open. */
export async function up(): Promise<void> {}
