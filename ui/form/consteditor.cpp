// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/consteditor.h"

#include "core/json/jsontext.h"
#include "ui/models/form/formmodel.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace Signalbox {

ConstEditor::ConstEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent)
    : FieldEditor(model, field, pointer, parent)
    , m_box(new QCheckBox(this))
{
    m_box->setObjectName(objectNameOfInput());
    auto *text = new PlainLabel(QString::fromUtf8(compactJson(*field.constant)), FontRole::Mono, Ink::Text2, this);
    text->setElide(PlainLabel::Elide::End);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addWidget(text, 1);
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
        if (checked) {
            this->model()->setValueAt(this->pointer(), *this->field().constant);
        } else {
            this->model()->removeAt(this->pointer());
        }
        emit edited();
    });
    refresh();
}

void ConstEditor::refresh()
{
    const Json *value = model()->valueAt(pointer());
    const bool sent = value && *value == *field().constant;
    m_box->setChecked(sent);
    m_box->setVisible(!field().required || !sent);
}

QWidget *ConstEditor::input() const
{
    return m_box;
}

} // namespace Signalbox
