-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How the committee comes from reviews to advice: what the readers find together, improvement points
-- that say more, the plenary, and what needs no discussion.

-- Where none is chosen, the first reader by name leads.
CREATE TABLE lead_reader (
    plan TEXT PRIMARY KEY REFERENCES plan (id),
    member TEXT NOT NULL REFERENCES member (id)
);

CREATE TABLE joint_finding (
    plan TEXT NOT NULL REFERENCES plan (id),
    criterion TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('empty', 'cannotBeJudged', 'notApplicable', 'value')),
    level TEXT,
    points DOUBLE PRECISION,
    body TEXT NOT NULL,
    minority_view TEXT NOT NULL,
    edition INTEGER NOT NULL,
    PRIMARY KEY (plan, criterion)
);

-- A citation keeps the passage itself: reviews and their evidence may change afterwards.
CREATE TABLE finding_citation (
    plan TEXT NOT NULL,
    criterion TEXT NOT NULL,
    position INTEGER NOT NULL,
    member TEXT, -- who found it; a dossier on another laptop need not know the member
    evidence TEXT,
    document TEXT NOT NULL REFERENCES document (sha256),
    page INTEGER NOT NULL,
    rectangles TEXT NOT NULL,
    quote TEXT NOT NULL,
    PRIMARY KEY (plan, criterion, position),
    FOREIGN KEY (plan, criterion) REFERENCES joint_finding (plan, criterion) ON DELETE CASCADE
);

-- Lines are added, never changed; the last one of a member on an edition holds.
CREATE TABLE stance (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES plan (id),
    criterion TEXT NOT NULL,
    member TEXT NOT NULL REFERENCES member (id),
    edition INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('agrees', 'objects')),
    remark TEXT NOT NULL,
    taken_at TEXT NOT NULL
);

CREATE INDEX stance_by_plan ON stance (plan);

ALTER TABLE improvement_point ADD COLUMN need TEXT NOT NULL DEFAULT 'required'
    CHECK (need IN ('required', 'suggested'));
ALTER TABLE improvement_point ADD COLUMN due_by TEXT;

CREATE TABLE point_citation (
    point TEXT NOT NULL REFERENCES improvement_point (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    member TEXT,
    evidence TEXT,
    document TEXT NOT NULL,
    page INTEGER NOT NULL,
    rectangles TEXT NOT NULL,
    quote TEXT NOT NULL,
    PRIMARY KEY (point, position)
);

CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL UNIQUE REFERENCES round (id),
    held_on TEXT,
    begins_at TEXT, -- local time of day, HH:MM
    place TEXT NOT NULL,
    quorum INTEGER NOT NULL,
    opened_at TEXT,
    closed_at TEXT
);

CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('consent', 'discussion', 'other')),
    plan TEXT REFERENCES plan (id),
    title TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    talk TEXT NOT NULL,
    motion TEXT NOT NULL,
    decision TEXT NOT NULL
);

CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting);

-- A stretch of time that a member was in the room.
CREATE TABLE presence (
    id TEXT PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    member TEXT NOT NULL REFERENCES member (id),
    came_at TEXT NOT NULL,
    left_at TEXT,
    leaving TEXT CHECK (leaving IN ('left', 'recused'))
);

CREATE INDEX presence_by_meeting ON presence (meeting);

-- What is proposed for adoption without discussion; a round without a row has the usual rule.
CREATE TABLE consent_rule (
    round TEXT PRIMARY KEY REFERENCES round (id),
    fewest_reviews INTEGER NOT NULL,
    difference_from DOUBLE PRECISION NOT NULL, -- a share of the scale, 0 to 1
    unjudged_counts INTEGER NOT NULL CHECK (unjudged_counts IN (0, 1)),
    recommendations TEXT NOT NULL
        CHECK (recommendations IN ('any', 'equal', 'equalApproval'))
);

-- A member who wants to talk about a plan takes it off that list.
CREATE TABLE discussion_wish (
    plan TEXT NOT NULL REFERENCES plan (id),
    member TEXT NOT NULL REFERENCES member (id),
    reason TEXT NOT NULL,
    wished_at TEXT NOT NULL,
    PRIMARY KEY (plan, member)
);
