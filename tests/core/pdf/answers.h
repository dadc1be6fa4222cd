// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/planreader.h"

namespace beraad::tests {

/// Collects the answers of a reader in the order of their arrival.
struct Answers : QObject
{
    explicit Answers(pdf::PlanReader& reader)
    {
        using pdf::PlanReader;
        connect(&reader, &PlanReader::opened, this, [this](const auto& it) { opened.append(it); });
        connect(&reader, &PlanReader::openFailed, this,
                [this](const QString&, const Error& error) { errors.append(error); });
        connect(&reader, &PlanReader::gaveUp, this,
                [this](const QString&, const Error& error) { givenUp.append(error); });
        connect(&reader, &PlanReader::pictureReady, this,
                [this](const auto& it) { pictures.append(it); });
        connect(&reader, &PlanReader::contentReady, this,
                [this](const auto& it) { contents.append(it); });
        connect(&reader, &PlanReader::hitsFound, this, [this](const auto& it) { hits.append(it); });
    }
    QList<pdf::OpenedDocument> opened;
    QList<Error> errors;
    QList<Error> givenUp;
    QList<pdf::Picture> pictures;
    QList<pdf::PageContent> contents;
    QList<pdf::PageHits> hits;
};

} // namespace beraad::tests
