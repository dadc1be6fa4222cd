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
