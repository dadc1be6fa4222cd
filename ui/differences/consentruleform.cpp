// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/consentruleform.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/stillwheel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kMostReviews = 9;

/// A field with its word before it, kept together when the line breaks.
QWidget* labelled(const QString& text, QWidget* field, QWidget* parent)
{
    auto* pair = new QWidget(parent);
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    auto* label = new QLabel(text, pair);
    label->setBuddy(field);
    line->addWidget(label);
    line->addWidget(field);
    return pair;
}

} // namespace

ConsentRuleForm::ConsentRuleForm(QWidget* parent)
    : QWidget(parent)
    , m_fewest(new QSpinBox(this))
    , m_difference(new QSpinBox(this))
    , m_recommendations(new QComboBox(this))
    , m_unjudged(new QCheckBox(tr("“Cannot be judged” asks for discussion"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addWidget(makeFields());
    column->addWidget(new QuietLabel(tr("A step of three levels is 50 % of the scale. A threshold "
                                        "or knock-out in doubt, a reader who has not finished or "
                                        "does not share a joint finding, and an open question to "
                                        "the region always ask for discussion."),
                                     this));
}

QWidget* ConsentRuleForm::makeFields()
{
    m_fewest->setRange(1, kMostReviews);
    m_difference->setRange(0, 100);
    m_difference->setSingleStep(5);
    m_difference->setSuffix(tr(" % of the scale"));
    m_recommendations->addItem(tr("may differ"), int(RecommendationRule::Any));
    m_recommendations->addItem(tr("are equal"), int(RecommendationRule::Equal));
    m_recommendations->addItem(tr("are equal, to approve"), int(RecommendationRule::EqualApproval));
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_fewest, m_difference, m_recommendations})
        keepStillUnderWheel(field);
    auto* fields = new QWidget(this);
    auto* flow = new FlowLayout(2 * kStep, kHalfStep, fields);
    flow->addWidget(labelled(tr("Final reviews, at least"), m_fewest, fields));
    flow->addWidget(labelled(tr("Judgements differ from"), m_difference, fields));
    flow->addWidget(labelled(tr("Recommendations"), m_recommendations, fields));
    flow->addWidget(m_unjudged);
    connect(m_fewest, &QSpinBox::valueChanged, this, &ConsentRuleForm::tell);
    connect(m_difference, &QSpinBox::valueChanged, this, &ConsentRuleForm::tell);
    connect(m_recommendations, &QComboBox::currentIndexChanged, this, &ConsentRuleForm::tell);
    connect(m_unjudged, &QCheckBox::toggled, this, &ConsentRuleForm::tell);
    return fields;
}

void ConsentRuleForm::showRule(const ConsentRule& rule)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_fewest->setValue(rule.fewestReviews);
    m_difference->setValue(qRound(rule.differenceFrom * 100));
    m_recommendations->setCurrentIndex(m_recommendations->findData(int(rule.recommendations)));
    m_unjudged->setChecked(rule.unjudgedCounts);
}

void ConsentRuleForm::setReadOnly(bool readOnly)
{
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_fewest, m_difference, m_recommendations, m_unjudged})
        field->setEnabled(!readOnly);
}

void ConsentRuleForm::tell()
{
    if (m_isShowing)
        return;
    Q_EMIT edited({m_fewest->value(), m_difference->value() / 100.0, m_unjudged->isChecked(),
                   RecommendationRule(m_recommendations->currentData().toInt())});
}

} // namespace beraad::ui

#include "moc_consentruleform.cpp"
