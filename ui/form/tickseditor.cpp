// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/tickseditor.h"

#include "ui/models/form/formmodel.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMostRows = 6;

bool holds(const Json *list, const Json &value)
{
    return list && list->is_array()
           && std::ranges::any_of(list->array_range(), [&value](const Json &entry) { return entry == value; });
}

} // namespace

TicksEditor::TicksEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent)
    : FieldEditor(model, field, pointer, parent)
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(objectNameOfInput());
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    const int row = metricsOf(this).row(22);
    for (const FieldChoice &choice : field.choices) {
        auto *item = new QListWidgetItem(visibleText(choice.title), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setSizeHint({0, row});
    }
    m_list->setFixedHeight(int(qBound(1, field.choices.size(), kMostRows)) * row + 2 * m_list->frameWidth());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    refresh();
    connect(m_list, &QListWidget::itemChanged, this, &TicksEditor::tick);
}

void TicksEditor::refresh()
{
    const QSignalBlocker blocker(m_list);
    const Json *value = model()->valueAt(pointer());
    for (int i = 0; i < m_list->count(); ++i) {
        const bool on = holds(value, field().choices.at(i).value);
        m_list->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

QWidget *TicksEditor::input() const
{
    return m_list;
}

// What the list holds beside the choices stays; what is ticked stands in the order of the choices.
void TicksEditor::tick(const QListWidgetItem *item)
{
    const Json &choice = field().choices.at(m_list->row(item)).value;
    const bool on = item->checkState() == Qt::Checked;
    const Json *before = model()->valueAt(pointer());
    Json after(jsoncons::json_array_arg);
    if (before && before->is_array()) {
        for (const Json &entry : before->array_range()) {
            if (on || entry != choice) {
                after.push_back(entry);
            }
        }
    }
    if (on && !holds(&after, choice)) {
        size_t place = 0;
        for (qsizetype i = 0; i < m_list->row(item); ++i) {
            place += holds(&after, field().choices.at(i).value) ? 1 : 0;
        }
        after.insert(after.array_range().begin() + qsizetype(qMin(place, after.size())), choice);
    }
    if (after.empty() && !field().required) {
        model()->removeAt(pointer());
    } else {
        model()->setValueAt(pointer(), std::move(after));
    }
    emit edited();
}

} // namespace Signalbox
