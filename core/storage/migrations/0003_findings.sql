-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What each member finds the region did with the improvement points of the earlier round.

CREATE TABLE point_finding (
    review TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    point TEXT NOT NULL REFERENCES improvement_point (id),
    state TEXT NOT NULL CHECK (state IN ('addressed', 'partly', 'notAddressed')),
    document TEXT REFERENCES document (sha256),
    page INTEGER,
    PRIMARY KEY (review, point)
);
