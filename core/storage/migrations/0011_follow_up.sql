-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What follows after the advice, and what reading takes.

-- What was judged of a point that a region had to settle after its plan was approved. A point
-- without a row still waits.
CREATE TABLE settlement (
    point TEXT PRIMARY KEY REFERENCES improvement_point (id),
    plan TEXT NOT NULL REFERENCES plan (id),
    state TEXT NOT NULL CHECK (state IN ('settled', 'notSettled')),
    judged_on TEXT NOT NULL,
    judged_by TEXT NOT NULL, -- a name
    reference TEXT NOT NULL
);

CREATE INDEX settlement_by_plan ON settlement (plan);

-- How many pages an hour a reader is expected to read; 0: not said.
ALTER TABLE reading_rule ADD COLUMN pages_per_hour INTEGER NOT NULL DEFAULT 20;
