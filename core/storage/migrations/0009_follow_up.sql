-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is asked of a region before there is an advice, what readers notice across plans, and what
-- follows from an advice.

-- Where the plan of a later round does what an improvement point asks.
ALTER TABLE follow_up ADD COLUMN document TEXT;
ALTER TABLE follow_up ADD COLUMN page INTEGER;

-- Causes of the programme's own, beside those that the ministry reported. An advice with one of
-- them has the cause 'other' and keeps the words.
CREATE TABLE programme_cause (
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (programme, position)
);

ALTER TABLE advice ADD COLUMN own_cause TEXT NOT NULL DEFAULT '';

-- What is asked of a region before there is an advice; the answer may be one of the plan's documents.
CREATE TABLE clarification (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL CHECK (kind IN ('written', 'pitch')),
    criterion TEXT NOT NULL,
    body TEXT NOT NULL,
    made_at TEXT NOT NULL,
    sent_on TEXT,
    due_by TEXT,
    answered_on TEXT,
    answer TEXT NOT NULL,
    document TEXT REFERENCES document (sha256),
    known_at TEXT,
    slot_day TEXT,
    slot_begins TEXT, -- local time of day, HH:MM
    slot_minutes INTEGER NOT NULL,
    slot_place TEXT NOT NULL,
    slot_speakers TEXT NOT NULL,
    effect TEXT CHECK (effect IN ('none', 'confirms', 'changes')),
    effect_remark TEXT NOT NULL
);

CREATE INDEX clarification_by_plan ON clarification (plan);

-- Of which members' questions it was made; a member may have taken one back since.
CREATE TABLE clarification_question (
    clarification TEXT NOT NULL REFERENCES clarification (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    PRIMARY KEY (clarification, position)
);

-- How the plans of a round are divided over its readers; a round without a row has the usual rules.
CREATE TABLE reading_rule (
    round TEXT PRIMARY KEY REFERENCES round (id),
    readers_per_plan INTEGER NOT NULL,
    most_plans INTEGER NOT NULL, -- 0: as few as suffice
    keeps_readers INTEGER NOT NULL CHECK (keeps_readers IN (0, 1)),
    seed INTEGER NOT NULL
);

-- What the committee looks for in all plans of a programme, and what each reader finds of it.
CREATE TABLE theme (
    id TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
);

-- The example keeps the passage itself: the evidence that it was taken from may go.
CREATE TABLE theme_finding (
    review TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    theme TEXT NOT NULL REFERENCES theme (id),
    coverage TEXT CHECK (coverage IN ('well', 'thinly', 'not')),
    remark TEXT NOT NULL,
    evidence TEXT,
    document TEXT REFERENCES document (sha256),
    page INTEGER,
    rectangles TEXT,
    quote TEXT,
    PRIMARY KEY (review, theme)
);
