// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/rowspec.h"

#include <QList>
#include <QRect>
#include <QWidget>

namespace Signalbox {

class FormRow;

/// Some rows that are made together; until then an empty area of about their height.
class RowPage : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype kRows = 20;

    RowPage(FormContext *context, QList<RowSpec> specs, int labelWidth, QWidget *parent);

    [[nodiscard]] bool isBuilt() const { return m_built; }
    [[nodiscard]] const QList<RowSpec> &specs() const { return m_specs; }
    void build();
    void refresh();
    void showFaults();
    bool buildVisible(const QRect &visible);
    QWidget *reveal(const QString &pointer);

private:
    FormContext *m_context;
    QList<RowSpec> m_specs;
    QList<FormRow *> m_rows;
    int m_labelWidth;
    bool m_built = false;
};

} // namespace Signalbox
