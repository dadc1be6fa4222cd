-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The letters that left, as they were printed or exported, by the SHA-256 that the register has of
-- each. They stand beside `document` and not in it: what stands there is read, searched, written
-- into the archive as part of a plan and sent to members, and a letter is none of that. A letter
-- from before this table is in the register alone.
CREATE TABLE kept_letter (
    sha256 TEXT PRIMARY KEY,
    content {blob} NOT NULL
);
