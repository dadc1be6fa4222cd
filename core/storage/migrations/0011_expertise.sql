-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What members know, and what the plan of a region asks of those who read it.
CREATE TABLE member_expertise (
    member TEXT NOT NULL REFERENCES member (id),
    position INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (member, position)
);

CREATE TABLE region_expertise (
    region TEXT NOT NULL REFERENCES region (id),
    position INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (region, position)
);

-- The letters of a round of progress reports have words of their own.
ALTER TABLE letter_template RENAME TO letter_template_of_plans;

CREATE TABLE letter_template (
    programme TEXT NOT NULL REFERENCES programme (id),
    round_kind TEXT NOT NULL CHECK (round_kind IN ('planAssessment', 'progressReport')),
    kind TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    body TEXT NOT NULL,
    PRIMARY KEY (programme, round_kind, kind, language)
);

INSERT INTO letter_template (programme, round_kind, kind, language, body)
    SELECT programme, 'planAssessment', kind, language, body FROM letter_template_of_plans;

DROP TABLE letter_template_of_plans;

-- What goes behind each letter of a kind: a brochure, a form to answer with.
CREATE TABLE letter_annex (
    programme TEXT NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    pdf {blob} NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (programme, kind, language, position)
);

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

-- A member is known by the certificates of member_certificate, with what became of each. What this
-- column held went there before, by carriedover.cpp: a fingerprint is beyond SQL.
ALTER TABLE member DROP COLUMN certificate;

-- Whom an interest closed a plan to reads it no longer. A merge of before left that line standing.
-- A fixed round stays as it was reported.
DELETE FROM assignment
WHERE EXISTS (SELECT 1 FROM conflict c
        WHERE c.plan = assignment.plan AND c.member = assignment.member)
    AND plan IN (SELECT p.id FROM plan p JOIN round o ON o.id = p.round
        WHERE o.finalised_at IS NULL);
