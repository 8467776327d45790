// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsgroup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kReadableChars = 100;
constexpr int kChoiceChars = 26; ///< combo boxes and numbers
constexpr int kFills = 1000;     ///< a stretch beside which 1 is next to nothing

} // namespace

SettingsGroup::SettingsGroup(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(heading);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gapOf(12));
    m_grid->setVerticalSpacing(gapOf(8));
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(new PlainLabel(heading, FontRole::Name, Ink::Text, this), 0, 0, 1, 2);
}

int SettingsGroup::gapOf(int drawn) const
{
    return metricsOf(this).gap(drawn);
}

int SettingsGroup::labelWidth() const
{
    int width = 0;
    for (const PlainLabel *label : m_labels) {
        width = std::max(width, label->sizeHint().width());
    }
    return width;
}

void SettingsGroup::setLabelWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

void SettingsGroup::addRow(const QString &label, QWidget *field, QWidget *beside)
{
    const int row = m_grid->rowCount();
    if (!label.isEmpty()) {
        auto *made = new PlainLabel(label, FontRole::Body, Ink::Text2, this);
        made->setBuddy(field);
        m_labels += made;
        m_grid->addWidget(made, row, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (qobject_cast<QLineEdit *>(field)) {
        field->setMinimumWidth(fontMetrics().averageCharWidth() * kFieldChars);
    } else if (qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)) {
        field->setFixedWidth(fontMetrics().averageCharWidth() * kChoiceChars);
    }
    place(field, beside, false);
}

void SettingsGroup::addWide(PlainLabel *text)
{
    text->setWordWrap(true);
    text->setMaximumWidth(fontMetrics().averageCharWidth() * kReadableChars);
    place(text, nullptr, true);
}

void SettingsGroup::addAction(QWidget *button, PlainLabel *outcome)
{
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    outcome->setWordWrap(true);
    outcome->setMaximumWidth(fontMetrics().averageCharWidth() * kReadableChars);
    place(button, outcome, true);
}

/// In the second column of the last row that has a label and nothing else, or of a new one.
void SettingsGroup::place(QWidget *widget, QWidget *beside, bool fills)
{
    const int last = m_grid->rowCount() - 1;
    const int row = m_grid->itemAtPosition(last, 1) ? last + 1 : last;
    auto *line = new QHBoxLayout;
    line->setSpacing(gapOf(8));
    line->addWidget(widget, fills && !beside ? kFills : 0);
    if (beside) {
        line->addWidget(beside, fills ? kFills : 0);
    }
    line->addStretch(1); // what fills goes no further than it may
    m_grid->addLayout(line, row, 1);
}

void SettingsGroup::say(PlainLabel *outcome, const QString &words, bool isGood)
{
    outcome->setInk(isGood ? Ink::Text2 : Ink::Err);
    outcome->setText(words.trimmed());
}

} // namespace Signalbox
