// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace Signalbox {

class PlainLabel;

/// What can be set about one thing: a heading, and below it rows of a label and a field. The labels of all groups of a
/// page stand in one column.
class SettingsGroup : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsGroup(const QString &heading, QWidget *parent = nullptr);

    [[nodiscard]] int labelWidth() const; ///< of the widest one
    void setLabelWidth(int width);        ///< of the column

protected:
    static constexpr int kFieldChars = 40;

    /// `label` with its key; a button may stand beside the field. Empty: the field says itself what it is.
    void addRow(const QString &label, QWidget *field, QWidget *beside = nullptr);
    void addWide(PlainLabel *text); ///< as wide as there is room, up to what reads well, in as many lines as it needs
    /// A button, and beside it what came of it.
    void addAction(QWidget *button, PlainLabel *outcome);
    /// Says what came of a change, or what was wrong with it.
    static void say(PlainLabel *outcome, const QString &words, bool isGood);

private:
    [[nodiscard]] int gapOf(int drawn) const;
    void place(QWidget *widget, QWidget *beside, bool fills);

    QGridLayout *m_grid;
    QList<PlainLabel *> m_labels;
};

} // namespace Signalbox
