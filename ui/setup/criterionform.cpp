// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/criterionform.h"

#include "ui/kit/linefield.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/stillwheel.h"
#include "ui/setup/formrows.h"
#include "ui/setup/scalenumber.h"
#include "ui/setup/scalerows.h"

#include "core/wording/rubricwording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace beraad::ui {

using namespace domain;

namespace {
constexpr int kGuidanceLines = 3;
}

CriterionForm::CriterionForm(QWidget* parent)
    : QWidget(parent)
    , m_key(new LineField(this))
    , m_title(new LineField(this))
    , m_guidance(new NoteEdit(this))
    , m_weight(new ScaleNumber(this))
    , m_knockOut(new QCheckBox(tr("A plan that does not meet it cannot simply be approved"), this))
    , m_evidence(new QComboBox(this))
    , m_motivation(new QComboBox(this))
{
    QFormLayout* form = makeForm();
    addWords(*form);
    m_scale = new ScaleRows(*form, this);
    addRules(*form);
    setLayout(form);
    setFocusProxy(m_title);
    connect(m_scale, &ScaleRows::edited, this, [this](const Scale& scale, const QString& field) {
        m_criterion.scale = scale;
        give(field);
    });
    connect(m_scale, &ScaleRows::shareRequested, this, &CriterionForm::shareScaleRequested);
}

void CriterionForm::addWords(QFormLayout& form)
{
    m_key->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_guidance->setLeastLines(kGuidanceLines);
    addRow(form, tr("&Code"), m_key);
    addRow(form, tr("&Title"), m_title);
    addRow(form, tr("&Guidance"), static_cast<QWidget*>(m_guidance));
    connect(m_key, &LineField::edited, this, [this](const QString& text) {
        m_criterion.key = text.trimmed();
        give(QStringLiteral("key"));
    });
    connect(m_title, &LineField::edited, this, [this](const QString& text) {
        m_criterion.title = text.simplified();
        give(QStringLiteral("title"));
    });
    connect(m_guidance, &NoteEdit::edited, this, [this](const QString& text) {
        m_criterion.guidance = text;
        give(QStringLiteral("guidance"));
    });
}

void CriterionForm::addRules(QFormLayout& form)
{
    m_weight->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_weight->setToolTip(tr("How often the points of this criterion count in the total"));
    for (const MotivationRule rule :
         {MotivationRule::Always, MotivationRule::WhenNotMet, MotivationRule::Never})
        m_motivation->addItem(wording::word(rule), int(rule));
    for (const EvidenceRule rule : {EvidenceRule::Required, EvidenceRule::Optional})
        m_evidence->addItem(wording::word(rule), int(rule));
    keepStillUnderWheel(m_motivation);
    keepStillUnderWheel(m_evidence);
    addRow(form, tr("&Weight"), static_cast<QWidget*>(m_weight));
    addRow(form, tr("&Knock-out"), static_cast<QWidget*>(m_knockOut));
    addRow(form, tr("&Motivation"), static_cast<QWidget*>(m_motivation));
    addRow(form, tr("&Evidence"), static_cast<QWidget*>(m_evidence));
    connectRules();
}

void CriterionForm::connectRules()
{
    connect(m_weight, &ScaleNumber::picked, this, [this](double weight) {
        m_criterion.weight = weight;
        give({});
    });
    connect(m_knockOut, &QCheckBox::clicked, this, [this](bool isKnockOut) {
        m_criterion.isKnockOut = isKnockOut;
        give({});
    });
    connect(m_motivation, &QComboBox::activated, this, [this] {
        m_criterion.motivation = MotivationRule(m_motivation->currentData().toInt());
        give({});
    });
    connect(m_evidence, &QComboBox::activated, this, [this] {
        m_criterion.evidence = EvidenceRule(m_evidence->currentData().toInt());
        give({});
    });
}

void CriterionForm::give(const QString& field)
{
    Q_EMIT edited(m_criterion, field);
}

void CriterionForm::showCriterion(const Criterion& criterion, int sharing, int others)
{
    m_criterion = criterion;
    m_key->showStored(criterion.key);
    m_title->showStored(criterion.title);
    m_guidance->showStored(criterion.guidance);
    m_scale->showScale(criterion.scale, sharing, others);
    m_weight->showNumber(criterion.weight);
    m_knockOut->setChecked(criterion.isKnockOut);
    m_motivation->setCurrentIndex(m_motivation->findData(int(criterion.motivation)));
    m_evidence->setCurrentIndex(m_evidence->findData(int(criterion.evidence)));
}

void CriterionForm::setReadOnly(bool readOnly)
{
    m_key->setReadOnly(readOnly);
    m_title->setReadOnly(readOnly);
    m_guidance->setReadOnly(readOnly);
    m_scale->setReadOnly(readOnly);
    m_weight->setNumberReadOnly(readOnly);
    m_knockOut->setEnabled(!readOnly);
    m_motivation->setEnabled(!readOnly);
    m_evidence->setEnabled(!readOnly);
}

void CriterionForm::flush()
{
    m_key->flush();
    m_title->flush();
    m_guidance->flush();
    m_scale->flush();
}

void CriterionForm::startOver()
{
    m_key->startOver();
    m_title->startOver();
    m_scale->startOver();
}

bool CriterionForm::isScaleShared() const
{
    return m_scale->isShared();
}

} // namespace beraad::ui

#include "moc_criterionform.cpp"
