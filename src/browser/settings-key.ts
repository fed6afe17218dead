/** The name under which the settings are stored. By itself, for the script that asks for them before all others. */
export const SETTINGS_KEY = "settings";
