// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldform.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractSpinBox>
#include <QFormLayout>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

/// What the label's key leads to: the field, or the first of a line of fields.
QWidget *entryOf(QWidget *field)
{
    if (field->focusPolicy() != Qt::NoFocus) {
        return field;
    }
    const QList<QWidget *> parts = field->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    const auto found =
        std::ranges::find_if(parts, [](const QWidget *part) { return part->focusPolicy() != Qt::NoFocus; });
    return found == parts.end() ? field : *found;
}

} // namespace

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    const Metrics metrics = metricsOf(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(metrics.gap(12));
    m_form->setVerticalSpacing(metrics.gap(8));
}

void FieldForm::addRow(const QString &label, QWidget *field, const QString &help)
{
    Row row{.field = field, .box = new QWidget(this)};
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metricsOf(this).px(2));
    row.box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // for the help
    const bool grows = field->sizePolicy().expandingDirections() & Qt::Horizontal;
    column->addWidget(field, 0, grows ? Qt::Alignment() : Qt::AlignLeading);
    if (!help.isEmpty()) {
        row.help = new PlainLabel(help, FontRole::Secondary, Ink::Text3, row.box);
        row.help->setWordWrap(true);
        column->addWidget(row.help);
    }
    row.fault = new PlainLabel({}, FontRole::Secondary, Ink::Err, row.box);
    row.fault->setWordWrap(true);
    row.fault->hide();
    column->addWidget(row.fault);
    // Also where it is empty: a row without one is given too much height.
    auto *name = new PlainLabel(label, FontRole::Body, Ink::Text, this);
    name->setMaximumHeight(metricsOf(this).input()); // in line with the field, not with the help below it
    m_form->addRow(name, row.box);
    QWidget *entry = entryOf(field);
    if (!label.isEmpty()) {
        name->setBuddy(entry);
    }
    if (entry->accessibleName().isEmpty()) {
        entry->setAccessibleName(QString(label).remove(u'&'));
    }
    m_rows += row;
}

void FieldForm::addWide(QWidget *widget)
{
    m_form->addRow(widget);
    m_rows += Row{.field = widget, .box = widget};
}

PlainLabel *FieldForm::addHeading(const QString &text)
{
    auto *heading = new PlainLabel(text, FontRole::Name, Ink::Text, this);
    heading->setContentsMargins(0, m_form->rowCount() == 0 ? 0 : metricsOf(this).gap(8), 0, 0);
    addWide(heading);
    return heading;
}

QWidget *FieldForm::line(std::initializer_list<QWidget *> parts)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    for (QWidget *part : parts) {
        if (qobject_cast<QAbstractSpinBox *>(part)) {
            part->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // else its figure is cut off first
        }
        row->addWidget(part);
    }
    row->addStretch();
    return box;
}

QWidget *FieldForm::words(const QString &text)
{
    return new PlainLabel(text, FontRole::Body, Ink::Text2, this);
}

FieldForm::Row *FieldForm::rowOf(const QWidget *field)
{
    const auto found = std::ranges::find(m_rows, field, &Row::field);
    return found == m_rows.end() ? nullptr : &*found;
}

void FieldForm::setRowVisible(QWidget *field, bool visible)
{
    if (Row *row = rowOf(field)) {
        row->isVisible = visible;
        m_form->setRowVisible(row->box, visible);
    }
}

void FieldForm::setRowHelp(QWidget *field, const QString &help)
{
    if (const Row *row = rowOf(field); row && row->help) {
        row->help->setText(help);
        row->help->setVisible(!help.isEmpty());
    }
}

void FieldForm::setRowLabel(QWidget *field, const QString &label)
{
    const Row *row = rowOf(field);
    if (auto *name = row ? qobject_cast<PlainLabel *>(m_form->labelForField(row->box)) : nullptr) {
        name->setText(label);
        entryOf(field)->setAccessibleName(QString(label).remove(u'&'));
    }
}

void FieldForm::setFault(QWidget *field, const QString &fault)
{
    if (const Row *row = rowOf(field); row && row->fault && row->fault->rawText() != fault) {
        row->fault->setText(fault);
        showFault(*row);
    }
}

void FieldForm::showFault(const Row &row) const
{
    const bool shown = m_showsFaults && !row.fault->rawText().isEmpty();
    row.fault->setVisible(shown);
    setInvalid(entryOf(row.field), shown);
}

void FieldForm::showFaults()
{
    if (std::exchange(m_showsFaults, true)) {
        return;
    }
    for (const Row &row : std::as_const(m_rows)) {
        if (row.fault) {
            showFault(row);
        }
    }
}

QWidget *FieldForm::firstFault() const
{
    const auto found = std::ranges::find_if(
        m_rows, [](const Row &row) { return row.isVisible && row.fault && !row.fault->rawText().isEmpty(); });
    return found == m_rows.end() ? nullptr : entryOf(found->field);
}

} // namespace Signalbox
