// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

class QListWidget;
class QListWidgetItem;

namespace Signalbox {

/// Some of several choices, as a list to tick.
class TicksEditor : public FieldEditor
{
    Q_OBJECT
public:
    TicksEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent);

    void refresh() override;
    QWidget *input() const override;

private:
    void tick(const QListWidgetItem *item);

    QListWidget *m_list;
};

} // namespace Signalbox
