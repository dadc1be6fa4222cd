-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The secretariat's desk: what comes in complete, what goes out released, what is kept for how long.

-- What a plan consists of, and what was found of it. A part is never removed once something was
-- found of it; it is retired.
CREATE TABLE required_part (
    id TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
);

CREATE TABLE plan_part (
    plan TEXT NOT NULL REFERENCES plan (id),
    part TEXT NOT NULL REFERENCES required_part (id),
    state TEXT NOT NULL CHECK (state IN ('present', 'missing', 'unreadable')),
    document TEXT REFERENCES document (sha256),
    first_page INTEGER, -- from 0
    last_page INTEGER,
    received_on TEXT,
    remark TEXT NOT NULL,
    PRIMARY KEY (plan, part)
);

-- What the automatic checks hold a plan against.
CREATE TABLE intake_rule (
    programme TEXT PRIMARY KEY REFERENCES programme (id),
    least_cofinancing INTEGER NOT NULL, -- per cent
    least_schools INTEGER NOT NULL,
    least_colleges INTEGER NOT NULL,
    least_companies INTEGER NOT NULL,
    most_cents BIGINT, -- that a plan may ask over all years
    days_to_complete INTEGER NOT NULL
);

-- Why a plan entered the round although not all of it was there.
CREATE TABLE plan_admission (
    plan TEXT PRIMARY KEY REFERENCES plan (id),
    reason TEXT NOT NULL,
    member TEXT NOT NULL REFERENCES member (id),
    admitted_at TEXT NOT NULL
);

-- A file that a region replaced by another stays as a version.
CREATE TABLE replaced_document (
    plan TEXT NOT NULL REFERENCES plan (id),
    document TEXT NOT NULL REFERENCES document (sha256),
    file_name TEXT NOT NULL,
    replaced_by TEXT NOT NULL REFERENCES document (sha256),
    replaced_at TEXT NOT NULL,
    PRIMARY KEY (plan, document, replaced_at)
);

-- Letters of more kinds than the outcomes of an advice, with what became of each on paper.
ALTER TABLE letter RENAME TO letter_of_advice;

CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL CHECK (kind IN ('approve', 'approveWithPoints', 'revise', 'reject',
        'incomplete', 'invitation', 'withdrawal')),
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL, -- a name; empty: not known
    dated_on TEXT, -- the day that stands on it; none: not known
    first_sent_on TEXT, -- the day that a copy names
    way TEXT NOT NULL CHECK (way IN ('pdf', 'printed')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'out', 'failed')),
    destination TEXT NOT NULL,
    job TEXT NOT NULL, -- as the printing of the system calls it; empty: none
    copies INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    again_because TEXT NOT NULL, -- why it went out once more
    early_because TEXT NOT NULL  -- why it went out before the day that was set
);

INSERT INTO letter (id, plan, kind, language, made_at, made_by, way, state, destination, job,
        copies, sha256, again_because, early_because)
    SELECT id, plan, outcome, language, made_at, '', way, 'out', destination, '', 1, sha256, '', ''
    FROM letter_of_advice;

DROP TABLE letter_of_advice;

CREATE INDEX letter_of_plan ON letter (plan);

-- Who found a letter in order, and which words exactly; another person released it.
CREATE TABLE letter_release (
    plan TEXT NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    digest TEXT NOT NULL,
    prepared_by TEXT NOT NULL REFERENCES member (id),
    prepared_at TEXT NOT NULL,
    released_by TEXT REFERENCES member (id),
    released_at TEXT,
    PRIMARY KEY (plan, kind, language)
);

CREATE TABLE letter_template (
    programme TEXT NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    body TEXT NOT NULL,
    PRIMARY KEY (programme, kind, language)
);

-- How the letters of a programme look, and from which day those of a round may leave.
CREATE TABLE letter_look (
    programme TEXT PRIMARY KEY REFERENCES programme (id),
    organisation TEXT NOT NULL,
    sender_lines TEXT NOT NULL, -- a line each
    contact TEXT NOT NULL,
    window_side TEXT NOT NULL CHECK (window_side IN ('left', 'right')),
    points INTEGER NOT NULL CHECK (points IN (9, 10)),
    logo {blob}
);

CREATE TABLE letter_embargo (
    round TEXT PRIMARY KEY REFERENCES round (id),
    until_day TEXT NOT NULL
);

CREATE TABLE region_call (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES plan (id),
    member TEXT NOT NULL REFERENCES member (id),
    called_at TEXT NOT NULL,
    remark TEXT NOT NULL
);

-- Help for a region that hands in again.
CREATE TABLE support (
    region TEXT NOT NULL REFERENCES region (id),
    round TEXT NOT NULL REFERENCES round (id),
    critical_friend TEXT NOT NULL,
    half_days_entitled INTEGER NOT NULL,
    remark TEXT NOT NULL,
    PRIMARY KEY (region, round)
);

CREATE TABLE support_visit (
    id TEXT PRIMARY KEY,
    region TEXT NOT NULL REFERENCES region (id),
    round TEXT NOT NULL REFERENCES round (id),
    day TEXT NOT NULL,
    half_days INTEGER NOT NULL,
    who TEXT NOT NULL,
    remark TEXT NOT NULL
);

-- A rubric is frozen when a round opens with it; each review stays with the version it was made on.
ALTER TABLE rubric ADD COLUMN frozen_at TEXT;
ALTER TABLE review ADD COLUMN rubric TEXT;
UPDATE review SET rubric = (SELECT o.rubric FROM plan p JOIN round o ON o.id = p.round
    WHERE p.id = review.plan);

-- How long members' notes are kept, and what was removed when that time was over.
CREATE TABLE retention (
    programme TEXT PRIMARY KEY REFERENCES programme (id),
    note_months INTEGER NOT NULL -- after the round was finalised
);

CREATE TABLE removal (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL REFERENCES round (id),
    removed_at TEXT NOT NULL,
    member TEXT NOT NULL REFERENCES member (id),
    reason TEXT NOT NULL,
    marks INTEGER NOT NULL,
    reading_places INTEGER NOT NULL,
    questions INTEGER NOT NULL,
    kept_returns INTEGER NOT NULL,
    drafts INTEGER NOT NULL -- of reviews
);
