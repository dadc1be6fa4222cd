-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the chair decides on possible conflicts of interest, the phases of a round, and what the
-- secretariat writes of a plan beforehand.

-- Lines are added, never changed; the last one on a declaration holds.
CREATE TABLE conflict_measure (
    id TEXT PRIMARY KEY,
    declaration TEXT NOT NULL REFERENCES conflict_declaration (id),
    kind TEXT NOT NULL CHECK (kind IN ('readsAndVotes', 'readsWithoutVote', 'recused')),
    grounds TEXT NOT NULL,
    recorded_by TEXT NOT NULL, -- a member, whom a dossier on another laptop need not know
    recorded_at TEXT NOT NULL
);

CREATE INDEX conflict_measure_by_declaration ON conflict_measure (declaration);

-- While the round is open; a finalised one is fixed, which finalised_at says.
ALTER TABLE round ADD COLUMN phase TEXT NOT NULL DEFAULT 'reading'
    CHECK (phase IN ('reading', 'readingGroup', 'plenary'));

-- Until now everybody saw final reviews, and a reader once the own review was final. That is how it
-- is in the plenary phase, so rounds in which the committee had begun to conclude stay as they were.
UPDATE round SET phase = 'plenary' WHERE finalised_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM advice a JOIN plan p ON p.id = a.plan WHERE p.round = round.id);

ALTER TABLE review ADD COLUMN kind TEXT NOT NULL DEFAULT 'review'
    CHECK (kind IN ('review', 'preAdvice'));
