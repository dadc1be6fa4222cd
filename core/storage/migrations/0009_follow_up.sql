-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is asked of a region before there is an advice, what readers notice across plans, and what
-- follows from an advice.

-- Where the plan of a later round does what an improvement point asks.
ALTER TABLE follow_up ADD COLUMN document TEXT;
ALTER TABLE follow_up ADD COLUMN page INTEGER;

-- Causes of the programme's own, beside those that the ministry reported; an advice with one of
-- them has the cause 'other'.
CREATE TABLE own_cause (
    id TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL
);

ALTER TABLE advice ADD COLUMN own_cause TEXT REFERENCES own_cause (id);
