// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <initializer_list>

class QFormLayout;

namespace Signalbox {

class PlainLabel;

/// Fields below one another: each has a label, perhaps a line of help, and below it what is wrong with it. Where there is
/// too little room, a label stands above its field.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    explicit FieldForm(QWidget *parent = nullptr);

    void showFaults(); ///< from now on; before, nothing is said to be wrong
    /// Fields that cannot be taken, from the top.
    [[nodiscard]] QWidget *firstFault() const; ///< null: all is well
    [[nodiscard]] bool hasFault() const { return firstFault() != nullptr; }

signals:
    void edited();

protected:
    /// `field` may be a line() of several: then its first one that can be typed into belongs to the label.
    void addRow(const QString &label, QWidget *field, const QString &help = {});
    void addWide(QWidget *widget); ///< over the whole width
    PlainLabel *addHeading(const QString &text);
    /// Widgets and words beside one another; spin boxes are as wide as their figures.
    [[nodiscard]] QWidget *line(std::initializer_list<QWidget *> parts);
    [[nodiscard]] QWidget *words(const QString &text);
    /// Of what was given to addRow() or addWide().
    void setRowVisible(QWidget *field, bool visible);
    void setRowLabel(QWidget *field, const QString &label);
    void setRowHelp(QWidget *field, const QString &help); ///< of a row that was added with one; empty: none now
    void setFault(QWidget *field, const QString &fault);  ///< empty: none

private:
    struct Row
    {
        QWidget *field = nullptr;
        QWidget *box = nullptr; ///< what stands in the form
        PlainLabel *help = nullptr;
        PlainLabel *fault = nullptr;
        bool isVisible = true;
    };
    [[nodiscard]] Row *rowOf(const QWidget *field);
    void showFault(const Row &row) const;

    QFormLayout *m_form;
    QList<Row> m_rows;
    bool m_showsFaults = false;
};

} // namespace Signalbox
