// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/radioeditor.h"

#include "ui/form/escapedtext.h"
#include "ui/models/form/formmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kFew = 3;
constexpr qsizetype kShort = 32; // letters, all together
constexpr int kNotSet = -2;

} // namespace

RadioEditor::RadioEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent)
    : FieldEditor(model, field, pointer, parent)
    , m_choices(field.choices)
    , m_group(new QButtonGroup(this))
{
    if (field.kind == FieldKind::Boolean) {
        m_choices = {{Json(true), u"true"_s}, {Json(false), u"false"_s}};
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metricsOf(this).gap(12));
    const auto add = [this, layout](const QString &text, int id) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(id == 0 ? objectNameOfInput() : objectNameOfInput() + u':' + QString::number(id));
        m_group->addButton(button, id);
        layout->addWidget(button);
        return button;
    };
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        QWidget *button = add(escapedText(m_choices.at(i).title), int(i));
        m_first = m_first ? m_first : button;
    }
    if (!field.required) {
        add(tr("not set"), kNotSet);
    }
    layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &RadioEditor::choose);
    refresh();
}

bool RadioEditor::suits(const SchemaField &field)
{
    qsizetype letters = 0;
    for (const FieldChoice &choice : field.choices) {
        letters += choice.title.size();
        if (letters > kShort) {
            return false;
        }
    }
    return field.choices.size() <= kFew;
}

void RadioEditor::refresh()
{
    const Json *value = model()->valueAt(pointer());
    int id = kNotSet;
    if (value) {
        const auto found = std::ranges::find(std::as_const(m_choices), *value, &FieldChoice::value);
        id = found == m_choices.cend() ? -1 : int(found - m_choices.cbegin());
    }
    QAbstractButton *button = m_group->button(id);
    if (button) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false); // no other way to have none checked
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

QWidget *RadioEditor::input() const
{
    return m_first;
}

void RadioEditor::choose(int id)
{
    if (id == kNotSet) {
        model()->removeAt(pointer());
    } else {
        model()->setValueAt(pointer(), m_choices.at(id).value);
    }
    emit edited();
}

} // namespace Signalbox
