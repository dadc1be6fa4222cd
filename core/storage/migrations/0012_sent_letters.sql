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

-- On which side the envelopes of a letter have their window belongs to its template, not to all
-- letters of a programme. A template without a row: on the left.
CREATE TABLE letter_window (
    programme TEXT NOT NULL REFERENCES programme (id),
    round_kind TEXT NOT NULL CHECK (round_kind IN ('planAssessment', 'progressReport')),
    kind TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    side TEXT NOT NULL CHECK (side IN ('left', 'right')),
    PRIMARY KEY (programme, round_kind, kind, language)
);

INSERT INTO letter_window (programme, round_kind, kind, language, side)
    SELECT l.programme, r.round_kind, k.kind, t.language, l.window_side
    FROM letter_look l
        CROSS JOIN (SELECT 'planAssessment' AS round_kind UNION ALL SELECT 'progressReport') r
        CROSS JOIN (SELECT 'approve' AS kind UNION ALL SELECT 'approveWithPoints'
            UNION ALL SELECT 'revise' UNION ALL SELECT 'reject' UNION ALL SELECT 'incomplete'
            UNION ALL SELECT 'invitation' UNION ALL SELECT 'withdrawal') k
        CROSS JOIN (SELECT 'nl' AS language UNION ALL SELECT 'en') t
    WHERE l.window_side = 'right';

ALTER TABLE letter_look DROP COLUMN window_side;

-- What goes behind a letter belongs to its template as well: a form to answer the advice on a plan
-- with is not one for a progress report. What was set stays for both kinds of round where a
-- programme has both.
ALTER TABLE letter_annex RENAME TO letter_annex_of_all;

CREATE TABLE letter_annex (
    programme TEXT NOT NULL REFERENCES programme (id),
    round_kind TEXT NOT NULL CHECK (round_kind IN ('planAssessment', 'progressReport')),
    kind TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    pdf {blob} NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (programme, round_kind, kind, language, position)
);

INSERT INTO letter_annex (programme, round_kind, kind, language, position, name, pdf, sha256)
    SELECT programme, 'planAssessment', kind, language, position, name, pdf, sha256
    FROM letter_annex_of_all;

INSERT INTO letter_annex (programme, round_kind, kind, language, position, name, pdf, sha256)
    SELECT a.programme, 'progressReport', a.kind, a.language, a.position, a.name, a.pdf, a.sha256
    FROM letter_annex_of_all a
    WHERE EXISTS (SELECT 1 FROM round o
        WHERE o.programme = a.programme AND o.kind = 'progressReport');

DROP TABLE letter_annex_of_all;
