// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/markpanel.h"

#include "ui/kit/hairline.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/sectionheading.h"
#include "ui/reading/markactions.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace beraad::ui {

MarkPanel::MarkPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new MarkModel(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_export(new QToolButton(this))
    , m_note(new NoteEdit(this))
    , m_shared(new QCheckBox(tr("Share with the committee"), this))
    , m_remove(new QPushButton(tr("Remove mark"), this))
    , m_detail(makeDetail())
{
    layOut();
    m_list->installEventFilter(this);
    connect(m_list, &QListView::activated, this, &MarkPanel::activate);
    connect(m_list, &QListView::clicked, this, &MarkPanel::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MarkPanel::showChosen);
    connect(m_note, &NoteEdit::edited, this,
            [this](const QString& text) { change([&](domain::Mark& mark) { mark.note = text; }); });
    connect(m_shared, &QCheckBox::clicked, this, [this](bool shared) {
        change([shared](domain::Mark& mark) {
            mark.sharing = shared ? domain::Sharing::Shared : domain::Sharing::Private;
        });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_chosen); });
    setFocusProxy(m_list);
    showMarks({});
}

void MarkPanel::layOut()
{
    auto* menu = new QMenu(m_export);
    m_asTable = menu->addAction(tr("Save as table (CSV)…"), this,
                                [this] { Q_EMIT exportRequested(MarkExport::Csv); });
    m_asText = menu->addAction(tr("Save as text…"), this,
                               [this] { Q_EMIT exportRequested(MarkExport::Text); });
    menu->addSeparator();
    menu->addAction(tr("Save a copy of the plan with marks and evidence (PDF)…"), this,
                    [this] { Q_EMIT exportRequested(MarkExport::Copy); });
    m_export->setText(tr("Save marks"));
    m_export->setToolTip(tr("Save the marks as a file"));
    m_export->setIcon(icon(QStringLiteral("document-save")));
    m_export->setAutoRaise(true);
    m_export->setFocusPolicy(Qt::TabFocus);
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Marks on this plan"));
    m_nothing->setText(tr("Select text in the plan and press %1 to highlight it, or %2 to write a "
                          "note beside it.")
                           .arg(MarkActions::highlightKeys(domain::MarkColour::Yellow).toString(),
                                MarkActions::noteKeys().toString()));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setMargin(2 * kStep);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * kStep, kHalfStep, kHalfStep, kHalfStep);
    head->addWidget(new SectionHeading(tr("Marks"), SectionHeading::Level::Section, this), 1);
    head->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_detail);
}

QWidget* MarkPanel::makeDetail()
{
    auto* detail = new QWidget(this);
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    auto* fields = new QVBoxLayout;
    fields->setContentsMargins(kStep, kStep, kStep, kStep);
    fields->setSpacing(kStep);
    fields->addWidget(m_note);
    fields->addWidget(m_shared);
    fields->addWidget(m_remove, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal, detail));
    column->addLayout(fields);
    return detail;
}

void MarkPanel::showMarks(const QList<MarkEntry>& entries)
{
    const domain::MarkId before = m_chosen;
    m_model->show(entries);
    m_list->setVisible(!entries.isEmpty());
    m_nothing->setVisible(entries.isEmpty());
    m_asTable->setEnabled(!entries.isEmpty());
    m_asText->setEnabled(!entries.isEmpty());
    if (const int row = m_model->rowOf(before); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    showChosen();
}

const MarkEntry* MarkPanel::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->entries().at(index.row()) : nullptr;
}

void MarkPanel::showChosen()
{
    const MarkEntry* entry = chosen();
    const domain::MarkId now = entry ? entry->mark.id : domain::MarkId();
    if (now != m_chosen)
        m_note->flush(); // to the mark that it was typed for
    m_chosen = now;
    m_detail->setVisible(entry);
    if (!entry)
        return;
    m_note->showStored(entry->mark.note);
    m_note->setReadOnly(!entry->isOwn());
    m_shared->setChecked(entry->mark.sharing == domain::Sharing::Shared);
    m_shared->setVisible(entry->isOwn());
    m_remove->setVisible(entry->isOwn());
}

void MarkPanel::change(const std::function<void(domain::Mark&)>& edit)
{
    const int row = m_model->rowOf(m_chosen);
    if (row < 0)
        return;
    domain::Mark mark = m_model->entries().at(row).mark;
    edit(mark);
    Q_EMIT changed(mark);
}

void MarkPanel::choose(const domain::MarkId& mark)
{
    if (const int row = m_model->rowOf(mark); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void MarkPanel::writeNote(const domain::MarkId& mark)
{
    choose(mark);
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void MarkPanel::flush()
{
    m_note->flush();
}

void MarkPanel::activate(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT activated(m_model->entries().at(index.row()).mark);
}

bool MarkPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        if (const MarkEntry* entry = chosen(); entry && entry->isOwn())
            Q_EMIT removeRequested(entry->mark.id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace beraad::ui

#include "moc_markpanel.cpp"
