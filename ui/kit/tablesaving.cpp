// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tablesaving.h"

#include "core/tables/tablefile.h"
#include "ui/kit/prompts.h"
#include "ui/kit/showntable.h"

#include <QAbstractItemView>
#include <QCoreApplication>

namespace beraad::ui {

namespace {

/// Goes with its view.
class ContentOfView final : public QObject
{
public:
    ContentOfView(SavedContent content, QAbstractItemView* view)
        : QObject(view)
        , give(std::move(content))
    {
    }

    SavedContent give;
};

const ContentOfView* contentOf(const QAbstractItemView& view)
{
    for (const QObject* child : view.children()) {
        if (const auto* content = dynamic_cast<const ContentOfView*>(child))
            return content;
    }
    return nullptr;
}

QString savingWord(const char* source)
{
    return QCoreApplication::translate("TableSaving", source);
}

} // namespace

void setSavedContent(QAbstractItemView& view, const SavedContent& content)
{
    new ContentOfView(content, &view);
}

QString tableFilesFilter()
{
    return savingWord(QT_TRANSLATE_NOOP("TableSaving", "Tables (*.ods *.xlsx *.csv)"));
}

QString askTableFile(const QString& title, const QString& name, Prompts& prompts)
{
    FileQuestion question;
    question.title = title;
    question.filter =
        savingWord(QT_TRANSLATE_NOOP("TableSaving", "OpenDocument spreadsheet (*.ods)")) +
        QStringLiteral(";;") +
        savingWord(QT_TRANSLATE_NOOP("TableSaving", "Excel workbook (*.xlsx)")) +
        QStringLiteral(";;") +
        savingWord(QT_TRANSLATE_NOOP("TableSaving", "Text with semicolons (*.csv)"));
    question.suffix = QStringLiteral("ods");
    question.suggested = name + u'.' + question.suffix;
    return prompts.saveFile(question);
}

Result<QString> saveTable(const QAbstractItemView& view, Prompts& prompts)
{
    const QString path = askTableFile(savingWord(QT_TRANSLATE_NOOP("TableSaving", "Save table")),
                                      view.accessibleName(), prompts);
    if (path.isEmpty())
        return QString();
    const ContentOfView* content = contentOf(view);
    BERAAD_TRY(const tables::CellTable table,
               content ? content->give() : Result<tables::CellTable>(shownTable(view)));
    BERAAD_CHECK(tables::writeTableFile(path, table));
    return path;
}

} // namespace beraad::ui
