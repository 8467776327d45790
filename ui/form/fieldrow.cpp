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
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Signalbox {

FieldRow::FieldRow(FormContext *context, const RowSpec &spec, int labelWidth, QWidget *parent)
    : FormRow(context, spec, parent)
{
    const Metrics metrics = metricsOf(this);
    QWidget *label = spec.role == RowSpec::Role::Entry ? makeKeyField(labelWidth) : nullptr;
    m_editor = FieldEditor::make(context->model, field(), pointer(), this);
    label = label ? label : makeLabel(labelWidth);

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap(4));
    line->addWidget(m_editor, 1);
    if (field().nullable) {
        m_null = qobject_cast<QCheckBox *>(makeNullBox(this));
        line->addWidget(m_null);
    }
    addItemButtons(line);
    m_fault = new FaultLine(this);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(metrics.gap(8));
    layout->setVerticalSpacing(metrics.px(2));
    layout->setColumnStretch(1, 1);
    layout->addWidget(label, 0, 0, Qt::AlignTop);
    layout->addLayout(line, 0, 1);
    addNote(layout);
    layout->addWidget(m_fault, 2, 1);

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
    auto *name = new PlainLabel(spec().label, FontRole::Body, Ink::Text2, holder);
    name->setElide(PlainLabel::Elide::End);
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (!spec().label.contains(u'&')) { // an ampersand of the server's would become a shortcut
        name->setBuddy(m_editor->input());
    }
    layout->addWidget(name, 1);
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

void FieldRow::addNote(QGridLayout *layout)
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
        layout->addWidget(new NoteLabel(m_note, this), 1, 1);
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
