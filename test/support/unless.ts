/** A fault, unless what is said of it holds. */
export const unless = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault]);
