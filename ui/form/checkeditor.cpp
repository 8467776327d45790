// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/checkeditor.h"

#include "ui/models/form/formmodel.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Signalbox {

CheckEditor::CheckEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent)
    : FieldEditor(model, field, pointer, parent)
    , m_box(new QCheckBox(this))
{
    m_box->setObjectName(objectNameOfInput());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addStretch();
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
        this->model()->setValueAt(this->pointer(), Json(checked));
        emit edited();
    });
    refresh();
}

void CheckEditor::refresh()
{
    const Json *value = model()->valueAt(pointer());
    const bool checked = value && value->is_bool() && value->as_bool();
    m_box->setChecked(checked);
    m_box->setText(checked ? u"true"_s : u"false"_s); // the words of JSON
}

QWidget *CheckEditor::input() const
{
    return m_box;
}

} // namespace Signalbox
