// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

class QPlainTextEdit;

namespace Signalbox {

/// Text of several lines, or the JSON of a field that has no other editor; grows with its text.
class LinesEditor : public FieldEditor
{
    Q_OBJECT
public:
    LinesEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent);

    void refresh() override;
    QWidget *input() const override;

private:
    [[nodiscard]] QString text() const;
    void handleTextChanged();
    void adjustHeight();

    QPlainTextEdit *m_edit;
};

} // namespace Signalbox
