// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldrow.h"

#include "ui/form/faultline.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/notelabel.h"
#include "ui/models/form/formmodel.h"
#include "ui/models/form/jsonpointer.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kFieldBesideLabel = 150; ///< units; narrower, the field has the whole width

} // namespace

FieldRow::FieldRow(FormContext *context, const RowSpec &spec, int labelWidth, QWidget *parent)
    : FormRow(context, spec, parent)
{
    const Metrics metrics = metricsOf(this);
    QWidget *key = spec.role == RowSpec::Role::Entry ? makeKeyField(labelWidth) : nullptr;
    m_editor = FieldEditor::make(context->model, field(), pointer(), this);
    m_label = key ? key : makeLabel(labelWidth);

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap(4));
    line->addWidget(m_editor, 1);
    if (field().nullable) {
        m_null = qobject_cast<QCheckBox *>(makeNullBox(this));
        line->addWidget(m_null);
    }
    addItemButtons(line);
    m_fault = new FaultLine(this);

    m_field = new QVBoxLayout;
    m_field->setSpacing(metrics.px(2));
    m_field->addLayout(line);
    addNote(m_field);
    m_field->addWidget(m_fault);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_sides->setContentsMargins({});
    m_sides->setSpacing(metrics.gap(8));
    m_sides->addWidget(m_label, 0, Qt::AlignTop | Qt::AlignLeading);
    m_sides->addLayout(m_field, 1);

    connect(m_editor, &FieldEditor::edited, this, &FieldRow::touch);
    FieldRow::refresh();
    FieldRow::showFaults();
}

QWidget *FieldRow::makeLabel(int width)
{
    auto *holder = new QWidget(this);
    holder->setFixedSize(width, metricsOf(this).input());
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(metricsOf(this).gap(4));
    m_name = new PlainLabel(spec().label, FontRole::Body, Ink::Text2, holder);
    m_name->setElide(PlainLabel::Elide::End);
    m_name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (!spec().label.contains(u'&')) { // an ampersand of the server's would become a shortcut
        m_name->setBuddy(m_editor->input());
    }
    layout->addWidget(m_name, 1);
    if (field().required && spec().role == RowSpec::Role::Member) {
        layout->addWidget(new PlainLabel(u"*"_s, FontRole::Body, Ink::Warn, holder));
    }
    return holder;
}

QWidget *FieldRow::makeKeyField(int width)
{
    m_key = new QLineEdit(spec().label, this);
    m_key->setObjectName(u"field:"_s + pointer() + u":key"_s);
    m_key->setAccessibleName(tr("Key"));
    m_key->setFixedWidth(width);
    connect(m_key, &QLineEdit::editingFinished, this, &FieldRow::renameKey, Qt::QueuedConnection);
    return m_key;
}

void FieldRow::addNote(QVBoxLayout *layout)
{
    QStringList parts;
    const QString other = context()->usesTitles && !field().title.isEmpty() ? field().name : field().title;
    for (const QString &part : {other, field().description, field().reason}) {
        if (!part.isEmpty() && !(part == field().reason && !field().description.isEmpty())) {
            parts += part;
        }
    }
    m_note = parts.join(u" · "_s);
    if (!m_note.isEmpty() && spec().role == RowSpec::Role::Member) {
        layout->addWidget(new NoteLabel(m_note, this));
    }
}

QSize FieldRow::minimumSizeHint() const
{
    const int field = m_field->minimumSize().width();
    return {std::max(field, m_label->minimumSizeHint().width()), FormRow::minimumSizeHint().height()};
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    FormRow::resizeEvent(event);
    const int least = std::max(m_field->minimumSize().width(), metricsOf(this).px(kFieldBesideLabel));
    const bool isAbove = width() < m_label->maximumWidth() + m_sides->spacing() + least;
    const auto direction = isAbove ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_sides->direction() != direction) {
        m_sides->setDirection(direction);
        m_sides->setSpacing(isAbove ? metricsOf(this).px(2) : metricsOf(this).gap(8));
        if (m_name) {
            m_name->setAlignment((isAbove ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        }
        updateGeometry();
    }
}

void FieldRow::refresh()
{
    m_editor->refresh();
    if (m_null) {
        const Json *value = context()->model->valueAt(pointer());
        const bool isNull = value && value->is_null();
        m_null->setChecked(isNull);
        m_editor->setEnabled(!isNull);
    }
}

void FieldRow::showFaults()
{
    const QString fault = faultToShow();
    m_editor->showInvalid(!fault.isEmpty());
    m_fault->setText(fault);
    const QString name = field().required ? tr("%1, required").arg(spec().label) : spec().label;
    m_editor->describe(name, fault.isEmpty() ? m_note : fault + u' ' + m_note);
}

bool FieldRow::fits() const
{
    return m_editor->fits();
}

QWidget *FieldRow::reveal(const QString &)
{
    return m_editor->input();
}

void FieldRow::renameKey()
{
    const bool renamed = context()->model->renameEntry(Pointer::parentOf(pointer()), spec().label, m_key->text());
    setInvalid(m_key, !renamed);
    setPlainToolTip(m_key, renamed ? QString() : tr("This key is there already."));
}

} // namespace Signalbox
