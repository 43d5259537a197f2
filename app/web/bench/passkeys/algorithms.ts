/** How a passkey may sign, best first, by COSE's numbers: Ed25519, ECDSA with P-256, RSA; all over SHA-256 or better. */
export const algorithms: number[] = [-8, -7, -257];
