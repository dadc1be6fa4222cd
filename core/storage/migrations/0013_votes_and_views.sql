-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the plenary votes on need not be a plan. Those on a plan stand in its advice; all three NULL:
-- there was no vote.
ALTER TABLE agenda_item ADD COLUMN votes_in_favour INTEGER;
ALTER TABLE agenda_item ADD COLUMN votes_against INTEGER;
ALTER TABLE agenda_item ADD COLUMN votes_abstained INTEGER;
