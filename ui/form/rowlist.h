// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/rowspec.h"

#include <QList>
#include <QRect>
#include <QWidget>

class QVBoxLayout;

namespace Signalbox {

class FormRow;
class RowPage;

/// The rows of one container, in pages that are made when they come into sight: ten thousand fields cost what is seen.
class RowList : public QWidget
{
    Q_OBJECT
public:
    RowList(FormContext *context, const SchemaField &field, const QString &pointer, QWidget *parent);

    void refresh(bool open = true); ///< takes on other rows if the value has others
    void showFaults();
    bool buildVisible(const QRect &visible); ///< `visible` in this widget's coordinates; true if something was made
    QWidget *reveal(const QString &pointer);
    [[nodiscard]] qsizetype count() const { return m_specs.size(); }

private:
    void rebuild(qsizetype firstPage);
    [[nodiscard]] int labelWidth() const;

    FormContext *m_context;
    const SchemaField &m_field;
    QString m_pointer;
    QList<RowSpec> m_specs;
    QList<RowPage *> m_pages;
    QVBoxLayout *m_layout;
    int m_labelWidth = 0;
};

} // namespace Signalbox
