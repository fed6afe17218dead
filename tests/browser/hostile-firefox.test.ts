import { describe } from "vitest";
import { everyAttack } from "./hostile/every-attack.ts";

describe("in Firefox", () => everyAttack("firefox"));
