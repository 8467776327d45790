// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsgroup.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReadableChars = 100;
constexpr int kChoiceChars = 26; ///< combo boxes and numbers
constexpr int kFills = 1000;     ///< a stretch beside which 1 is next to nothing

/// "As &member" as it is read.
QString withoutKey(QString text)
{
    return text.remove(u'&');
}

/// What stands in a field, or can be chosen in it.
QString wordsOf(const QWidget *field)
{
    if (const auto *label = qobject_cast<const PlainLabel *>(field)) {
        return label->rawText();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(field)) {
        return withoutKey(button->text());
    }
    QStringList words;
    if (const auto *choice = qobject_cast<const QComboBox *>(field)) {
        for (int row = 0; row < choice->count(); ++row) {
            words += choice->itemText(row);
        }
    }
    return words.join(u'\n');
}

} // namespace

SettingsGroup::SettingsGroup(const QString &heading, SettingsBook book, QWidget *parent)
    : QWidget(parent)
    , m_book(std::move(book))
    , m_heading(heading)
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
    for (const Row &row : m_rows) {
        width = std::max(width, row.label ? row.label->sizeHint().width() : 0);
    }
    return width;
}

void SettingsGroup::setLabelWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
    for (const Row &row : std::as_const(m_rows)) {
        if (row.label) { // beside the middle of its field, whatever stands below that
            row.label->setMinimumHeight(row.field->sizeHint().height());
        }
    }
}

void SettingsGroup::addRow(const QString &label, QWidget *field, QWidget *beside)
{
    if (qobject_cast<QLineEdit *>(field)) {
        field->setMinimumWidth(fontMetrics().averageCharWidth() * kFieldChars);
    } else if (qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)) {
        field->setFixedWidth(fontMetrics().averageCharWidth() * kChoiceChars);
    }
    Row &row = place(field, beside, false);
    if (!label.isEmpty()) {
        row.label = new PlainLabel(label, FontRole::Body, Ink::Text2, this);
        row.label->setBuddy(field);
        m_grid->addWidget(row.label, m_grid->rowCount() - 1, 0, Qt::AlignTrailing | Qt::AlignTop);
    }
}

void SettingsGroup::addSetting(QLatin1StringView key, const QString &label, QWidget *field, QWidget *beside)
{
    addRow(label, field, beside);
    Row &row = m_rows.last();
    row.setting = settingOf(QString(key));
    Q_ASSERT(row.setting);
    addMark(row);
    if (const QString explanation = row.setting->explanationText(); !explanation.isEmpty()) {
        auto *text = new PlainLabel(explanation, FontRole::Secondary, Ink::Text2, row.line);
        text->setWordWrap(true);
        text->setMaximumWidth(fontMetrics().averageCharWidth() * kReadableChars);
        row.line->layout()->addWidget(text);
    }
}

void SettingsGroup::addMark(Row &row)
{
    const Setting *setting = row.setting;
    const QString name = row.label ? withoutKey(row.label->rawText()) : wordsOf(row.field);
    row.reset = new ToolButton(u"history"_s, tr("Back to the default: %1").arg(name), row.line);
    row.reset->setObjectName(u"settings:reset:"_s + setting->name());
    row.reset->hide();
    connect(row.reset, &QToolButton::clicked, this, [this, setting, field = row.field] {
        field->setFocus(Qt::OtherFocusReason); // the button goes
        takeBack(*setting);
    });
    auto *line = qobject_cast<QHBoxLayout *>(row.line->layout()->itemAt(0)->layout());
    line->insertWidget(line->count() - 1, row.reset);
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

/// In the second column of a new row.
SettingsGroup::Row &SettingsGroup::place(QWidget *widget, QWidget *beside, bool fills)
{
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapOf(4));
    auto *line = new QHBoxLayout;
    line->setSpacing(gapOf(8));
    line->addWidget(widget, fills && !beside ? kFills : 0);
    if (beside) {
        line->addWidget(beside, fills ? kFills : 0);
    }
    line->addStretch(1); // what fills goes no further than it may
    column->addLayout(line);
    m_grid->addWidget(holder, m_grid->rowCount(), 1);
    if (fills && !beside) {
        widget->installEventFilter(this); // a text that is hidden leaves no gap
    }
    Row row;
    row.line = holder;
    row.field = widget;
    m_rows.append(row);
    return m_rows.last();
}

bool SettingsGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        const auto row = std::ranges::find(m_rows, watched, &Row::field);
        if (row != m_rows.end()) {
            showRow(*row);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsGroup::showRow(const Row &row) const
{
    row.line->setVisible(row.isShown && !row.field->isHidden());
    if (row.label) {
        row.label->setVisible(row.isShown);
    }
}

QString SettingsGroup::searched(const Row &row) const
{
    QStringList words{m_heading, wordsOf(row.field)};
    if (row.label) {
        words += withoutKey(row.label->rawText());
    }
    if (row.setting) {
        words +=
            {row.setting->labelText(), row.setting->explanationText(), row.setting->wordsText(), row.setting->name()};
    }
    return words.join(u'\n');
}

int SettingsGroup::narrow(const QStringList &words, bool changedOnly)
{
    const auto isIn = [&words](const QString &text) {
        return std::ranges::all_of(words,
                                   [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    int shown = 0;
    for (Row &row : m_rows) {
        row.isShown = row.setting && isIn(searched(row)) && (!changedOnly || m_book.isChanged(*row.setting));
        row.isFound = row.isShown && !words.isEmpty();
        shown += row.isShown ? 1 : 0;
    }
    const bool hasSettings = shown > 0;
    for (Row &row : m_rows) {
        if (!row.setting) { // with the settings that it is about, or found itself
            row.isShown = hasSettings || (!changedOnly && isIn(searched(row)));
            row.isFound = row.isShown && !hasSettings && !words.isEmpty();
            shown += row.isFound ? 1 : 0;
        }
        showRow(row);
    }
    const bool isAny = std::ranges::any_of(m_rows, &Row::isShown);
    setVisible(isAny);
    update();
    return shown;
}

QWidget *SettingsGroup::firstField() const
{
    const auto row = std::ranges::find_if(m_rows, [](const Row &one) { return one.setting && one.isShown; });
    return row == m_rows.end() ? nullptr : row->field;
}

void SettingsGroup::showMarks()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.setting) {
            const bool isChanged = m_book.isChanged(*row.setting);
            setChangedHere(row.field, isChanged);
            row.reset->setVisible(isChanged);
            const QString mark = isChanged ? tr("Not the default.") : QString();
            row.field->setAccessibleDescription((row.setting->explanationText() + u' ' + mark).trimmed());
        }
    }
}

void SettingsGroup::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    for (const Row &row : std::as_const(m_rows)) {
        if (row.isFound) {
            const QRect line = row.line->geometry();
            painter.fillRect(QRect(0, line.y() - gapOf(2), width(), line.height() + gapOf(4)), tokens.warnBack);
        }
    }
}

void SettingsGroup::say(PlainLabel *outcome, const QString &words, bool isGood)
{
    outcome->setInk(isGood ? Ink::Text2 : Ink::Err);
    outcome->setText(words.trimmed());
}

} // namespace Signalbox
