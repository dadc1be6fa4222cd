// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/wordsdialog.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/letters/annexlist.h"
#include "ui/letters/letterediting.h"
#include "ui/letters/letterpreview.h"
#include "ui/letters/letterwords.h"
#include "ui/letters/lookform.h"

#include "core/documents/composedletter.h"
#include "core/documents/lettertemplate.h"
#include "core/documents/lettervocabulary.h"
#include "core/documents/reportpart.h"
#include "core/wording/domainwording.h"
#include "core/wording/errorwording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace beraad::ui {

using documents::LetterTemplate;
using domain::LetterKind;
using publishing::LetterGroup;

namespace {

constexpr int kPause = 400; // milliseconds of rest before what was typed is tried

/// Whether other words can mend it.
bool isOfWords(const Error& problem)
{
    return problem.kind() == ErrorKind::LetterFieldEmpty ||
           problem.kind() == ErrorKind::ObjectionMissing ||
           problem.kind() == ErrorKind::ObjectionToAdvice;
}

} // namespace

WordsDialog::WordsDialog(publishing::LetterDesk& desk, Session& session, LetterGroup group,
                         Language language, LetterKind kind, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_session(session)
    , m_group(group)
    , m_annexes(new AnnexList(session.prompts(), this))
    , m_message(new InlineMessage(this))
    , m_look(new LookForm(session.prompts(), this))
    , m_preview(new LetterPreview(session.reader(), this))
{
    setWindowTitle(tr("Words and look of the letters"));
    if (group != LetterGroup::Advice) {
        for (const LetterKind each : domain::kLetterKinds) {
            if (publishing::groupOf(each) == group)
                kind = each;
        }
    }
    layOut(makeWords(kind, language));
    m_pending.setSingleShot(true);
    m_pending.setInterval(kPause);
    connect(&m_pending, &QTimer::timeout, this, &WordsDialog::store);
    if (const auto look = m_desk.look(session.roundId()))
        m_look->showLook(*look);
    connect(m_look, &LookForm::changed, this, [this] {
        say(m_desk.setLook(m_session.roundId(), m_look->look()));
        showLetter();
    });
    readText();
    m_text->setFocus();
}

QHBoxLayout* WordsDialog::makeTools(QWidget* words)
{
    auto* field = new QToolButton(words);
    field->setText(tr("&Insert field"));
    field->setPopupMode(QToolButton::InstantPopup);
    field->setFocusPolicy(Qt::StrongFocus);
    m_fields = new QMenu(field);
    field->setMenu(m_fields);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kHalfStep);
    for (QAction* format : m_text->formats()) {
        auto* button = new QToolButton(words);
        button->setDefaultAction(format);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(format->text());
        tools->addWidget(button);
    }
    tools->addStretch(1);
    tools->addWidget(field);
    return tools;
}

QHBoxLayout* WordsDialog::makeEnvelope(QWidget* words)
{
    m_window = new QComboBox(words);
    m_window->addItem(tr("Left"), int(domain::WindowSide::Left));
    m_window->addItem(tr("Right"), int(domain::WindowSide::Right));
    m_window->setAccessibleName(tr("Window of the envelope"));
    m_window->setToolTip(tr("Where envelopes of size C5/6 show the address of these letters"));
    auto* label = new QLabel(tr("Window of the &envelope"), words);
    label->setBuddy(m_window);
    auto* line = new QHBoxLayout;
    line->setSpacing(kStep);
    line->addWidget(label);
    line->addWidget(m_window);
    line->addStretch(1);
    return line;
}

QWidget* WordsDialog::makeWords(LetterKind kind, Language language)
{
    auto* words = new QWidget(this);
    m_kind = new QComboBox(words);
    for (const LetterKind each : domain::kLetterKinds)
        m_kind->addItem(wordOf(each), int(each));
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_kind->setAccessibleName(tr("Which letter"));
    m_language = new QComboBox(words);
    for (const Language each : {Language::Dutch, Language::English})
        m_language->addItem(wording::nameOf(each), int(each));
    m_language->setCurrentIndex(m_language->findData(int(language)));
    m_language->setAccessibleName(tr("Language of the letter"));
    m_text = new LetterEditing(words);
    m_text->setAccessibleName(tr("Words of the letter"));
    m_back = new QPushButton(tr("&Back to the words of the program"), words);
    m_back->setAutoDefault(false); // Enter closes, it throws nothing away
    m_help = new QLabel(words);
    m_help->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(kStep);
    top->addWidget(m_kind, 1);
    top->addWidget(m_language);
    auto* column = new QVBoxLayout(words);
    column->setSpacing(kStep);
    column->addLayout(top);
    column->addLayout(makeTools(words));
    column->addWidget(m_text, 1);
    column->addWidget(m_help);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addLayout(makeEnvelope(words));
    column->addWidget(m_annexes);
    connectParts();
    return words;
}

void WordsDialog::connectParts()
{
    connect(m_annexes, &AnnexList::wanted, this, &WordsDialog::storeAnnexes);
    connect(m_kind, &QComboBox::activated, this, &WordsDialog::readText);
    connect(m_language, &QComboBox::activated, this, &WordsDialog::readText);
    connect(m_window, &QComboBox::activated, this, [this] {
        say(m_desk.setWindow(m_session.roundId(), kind(), language(),
                             domain::WindowSide(m_window->currentData().toInt())));
        readWindow();
        showLetter();
    });
    connect(m_text, &QPlainTextEdit::textChanged, &m_pending, [this] {
        if (!m_pending.isActive()) // who types on without a pause is stored all the same
            m_pending.start();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        say(m_desk.setTemplateText(m_session.roundId(), kind(), language(), {}));
        readText();
    });
}

/// In the language of the letter, not of the window: they stand in its words.
void WordsDialog::nameFields()
{
    const auto named = [this](const QString& name) {
        return documents::fieldName(name, language());
    };
    const auto add = [this](QMenu& to, const QString& shown, const QString& inserted) {
        connect(to.addAction(shown), &QAction::triggered, this,
                [this, inserted] { m_text->insertPlainText(inserted); });
    };
    const auto addField = [&](QMenu& to, const QString& name) {
        const QString field = u'{' + named(name) + u'}';
        add(to, field, field);
    };
    m_fields->clear();
    qDeleteAll(m_fields->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString& name : LetterTemplate::placeholders())
        addField(*m_fields, name);
    m_fields->addSeparator();
    const auto addLoop = [&](const QString& title, const QString& name, const QString& words,
                             const QStringList& fields) {
        QMenu* each = m_fields->addMenu(title);
        const QString loop = named(name);
        add(*each, QStringLiteral("[%1]").arg(loop),
            QStringLiteral("\n[%1]\n%2\n[/%1]\n").arg(loop, words));
        for (const QString& field : fields)
            addField(*each, field);
    };
    addLoop(tr("For each improvement point"), QStringLiteral("eachPoint"),
            QStringLiteral("{%1}. {%2}")
                .arg(named(QStringLiteral("number")), named(QStringLiteral("point"))),
            LetterTemplate::placeholdersOfPoint());
    addLoop(tr("For each finding of the readers"), QStringLiteral("eachFinding"),
            QStringLiteral("**{%1} {%2}**\n\n{%3}")
                .arg(named(QStringLiteral("criterion")), named(QStringLiteral("criterionTitle")),
                     named(QStringLiteral("finding"))),
            LetterTemplate::placeholdersOfFinding());
    const QString points = named(QStringLiteral("points"));
    m_help->setText(tr("A field in { } is filled in for each region. # begins a heading, - a line "
                       "of a list; **bold** and __italic__ stand out. What stands between [%1] and "
                       "[/%1] is left out where there are no points.")
                        .arg(points));
}

void WordsDialog::layOut(QWidget* words)
{
    auto* tabs = new QTabWidget(this);
    tabs->addTab(words, tr("&Words"));
    tabs->addTab(m_look, tr("&Look"));
    auto* splitter = new QSplitter(this);
    splitter->addWidget(tabs);
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(kStep);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    resize(1200, 680);
}

LetterKind WordsDialog::kind() const
{
    return LetterKind(m_kind->currentData().toInt());
}

Language WordsDialog::language() const
{
    return Language(m_language->currentData().toInt());
}

void WordsDialog::readText()
{
    const Result<QString> text = m_desk.templateText(m_session.roundId(), kind(), language());
    if (!text)
        return say(text.error());
    nameFields();
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(*text);
    m_isUnstored = false;
    m_message->clear();
    readWindow();
    readAnnexes();
    showLetter();
}

void WordsDialog::readWindow()
{
    const auto side = m_desk.window(m_session.roundId(), kind(), language());
    if (side)
        m_window->setCurrentIndex(m_window->findData(int(*side)));
    else
        say(side.error());
}

void WordsDialog::readAnnexes()
{
    m_annexes->offerReportPart(domain::outcomeOf(kind())
                                   ? std::optional(documents::reportPartName(language()))
                                   : std::nullopt);
    const auto annexes = m_desk.annexes(m_session.roundId(), kind(), language());
    if (annexes)
        m_annexes->showAnnexes(*annexes);
    else
        say(annexes.error());
}

void WordsDialog::storeAnnexes(const QList<domain::LetterAnnex>& annexes)
{
    const Result<void> stored = m_desk.setAnnexes(m_session.roundId(), kind(), language(), annexes);
    readAnnexes();
    if (!stored)
        m_annexes->sayError(wording::sentence(stored.error()));
    showLetter();
}

void WordsDialog::store()
{
    m_pending.stop();
    const QString text = m_text->toPlainText();
    const Result<QString> shipped =
        LetterTemplate::shippedText(m_session.round()->kind, kind(), language());
    const bool isShipped = shipped && text.trimmed() == shipped->trimmed();
    const Result<void> stored = m_desk.setTemplateText(m_session.roundId(), kind(), language(),
                                                       isShipped ? QString() : text);
    m_isUnstored = !stored;
    say(stored);
    if (stored)
        showLetter();
}

/// The first letter of this kind that there is.
void WordsDialog::showLetter()
{
    const Result<QList<publishing::LetterDraft>> drafts =
        m_desk.drafts(m_session.roundId(), publishing::groupOf(kind()), language(),
                      m_session.clock().now().toLocalTime().date());
    if (!drafts)
        return say(drafts.error());
    QString whyNone = tr("No region gets such a letter now, so there is none to show.");
    for (const publishing::LetterDraft& draft : *drafts) {
        if (draft.input.kind != kind())
            continue;
        if (!draft.problem)
            return m_preview->showLetter(draft);
        if (isOfWords(*draft.problem))
            whyNone = wording::sentence(*draft.problem);
    }
    m_preview->showNone(whyNone);
}

void WordsDialog::say(const Result<void>& done)
{
    if (done)
        m_message->clear();
    else
        m_message->sayError(wording::sentence(done.error()));
}

void WordsDialog::done(int result)
{
    if (m_pending.isActive())
        store();
    m_look->flush();
    if (m_isUnstored && !m_session.prompts().confirm(
                            {tr("Close without these words?"),
                             tr("No letter can be made of what stands there yet, so it is not "
                                "stored. The words from before stay in use."),
                             tr("Close without them")}))
        return;
    QDialog::done(result);
}

} // namespace beraad::ui

#include "moc_wordsdialog.cpp"
