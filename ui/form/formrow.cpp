// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formrow.h"

#include "ui/form/fieldbox.h"
#include "ui/form/fieldrow.h"
#include "ui/models/form/formmodel.h"
#include "ui/models/form/jsonpointer.h"
#include "ui/models/visibletext.h"
#include "ui/widgets/toolbutton.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

FormRow::FormRow(FormContext *context, const RowSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_spec(spec)
{
}

FormRow *FormRow::make(FormContext *context, const RowSpec &spec, int labelWidth, QWidget *parent)
{
    if (spec.field->isContainer()) {
        return new FieldBox(context, spec, parent);
    }
    return new FieldRow(context, spec, labelWidth, parent);
}

bool FormRow::buildVisible(const QRect &)
{
    return false;
}

QString FormRow::faultToShow() const
{
    const QList<FormFault> &faults = m_context->model->faults();
    const auto fault = std::ranges::find(faults, m_spec.pointer, &FormFault::pointer);
    return fault != faults.cend() && isSaid(*fault, *m_context) ? fault->message : QString();
}

void FormRow::leave()
{
    touch();
    showFaults();
}

void FormRow::touch()
{
    m_context->touched.insert(m_spec.pointer);
}

void FormRow::addItemButtons(QHBoxLayout *layout)
{
    if (m_spec.role == RowSpec::Role::Member) {
        return;
    }
    FormModel *model = m_context->model;
    const QString list = Pointer::parentOf(m_spec.pointer);
    const auto add = [this, layout](const QString &iconName, const QString &text, const QString &id) {
        auto *button = new ToolButton(iconName, text, this);
        button->setObjectName(u"field:"_s + m_spec.pointer + u':' + id);
        layout->addWidget(button);
        return button;
    };
    if (m_spec.role == RowSpec::Role::Entry) {
        // Later: the row goes away under the click.
        connect(
            add(u"trash"_s, tr("Remove %1").arg(visibleText(m_spec.label)), u"remove"_s), &QToolButton::clicked, this,
            [model, pointer = m_spec.pointer] { model->removeAt(pointer); }, Qt::QueuedConnection);
        return;
    }
    const qsizetype index = m_spec.label.toLongLong();
    connect(
        add(u"arrow-up"_s, tr("Move item %1 up").arg(index), u"up"_s), &QToolButton::clicked, this,
        [model, list, index] { model->moveItem(list, index, index - 1); }, Qt::QueuedConnection);
    connect(
        add(u"arrow-down"_s, tr("Move item %1 down").arg(index), u"down"_s), &QToolButton::clicked, this,
        [model, list, index] { model->moveItem(list, index, index + 1); }, Qt::QueuedConnection);
    connect(
        add(u"trash"_s, tr("Remove item %1").arg(index), u"remove"_s), &QToolButton::clicked, this,
        [model, list, index] { model->removeItem(list, index); }, Qt::QueuedConnection);
}

QWidget *FormRow::makeNullBox(QWidget *parent)
{
    auto *box = new QCheckBox(u"null"_s, parent); // the word of JSON
    box->setObjectName(u"field:"_s + m_spec.pointer + u":null"_s);
    box->setAccessibleName(tr("Send null for %1").arg(visibleText(m_spec.label)));
    connect(box, &QCheckBox::clicked, this, [this](bool on) {
        touch();
        m_context->model->setNull(*m_spec.field, m_spec.pointer, on);
    });
    return box;
}

} // namespace Signalbox
