// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/formrow.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace Signalbox {

class FaultLine;
class PlainLabel;
class RowList;
class ToolButton;

/// An object, a list, a map or a choice of variants: a frame with a head, and rows inside.
class FieldBox : public FormRow
{
    Q_OBJECT
public:
    FieldBox(FormContext *context, const RowSpec &spec, QWidget *parent);

    void refresh() override;
    void showFaults() override;
    bool buildVisible(const QRect &visible) override;
    QWidget *reveal(const QString &pointer) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void addSwitch(QHBoxLayout *layout);
    void addVariants(QHBoxLayout *layout);
    void addRow();
    [[nodiscard]] QString about() const;
    [[nodiscard]] bool isOpen() const;

    QWidget *m_head;
    QCheckBox *m_switch = nullptr;
    QCheckBox *m_null = nullptr;
    QComboBox *m_variants = nullptr;
    PlainLabel *m_about = nullptr;
    ToolButton *m_add = nullptr;
    QWidget *m_body;
    RowList *m_rows;
    FaultLine *m_fault;
};

} // namespace Signalbox
