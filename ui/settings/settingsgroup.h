// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/settings/settingsbook.h"

#include <QWidget>

class QGridLayout;

namespace Signalbox {

class PlainLabel;
class ToolButton;

/// What can be set about one thing: a heading, and below it rows of a label and a field. The labels of all groups of a
/// page stand in one column. A setting that is not its default is marked, and a button beside it takes it back.
class SettingsGroup : public QWidget
{
    Q_OBJECT
public:
    SettingsGroup(const QString &heading, SettingsBook book, QWidget *parent = nullptr);

    [[nodiscard]] int labelWidth() const; ///< of the widest one
    void setLabelWidth(int width);        ///< of the column

    /// Shows only the settings in whose label, explanation or key all words are found, and hides itself if there are
    /// none; the heading counts for all of them. What was found is highlighted. Returns how many are shown.
    int narrow(const QStringList &words, bool changedOnly);
    [[nodiscard]] QWidget *firstField() const; ///< of the settings that are shown; null: none
    void showMarks();                          ///< which are not the default, as it is kept now
    /// What is kept was changed by another hand: shows it, and makes it count.
    virtual void takeUp() = 0;

signals:
    void changed(const QString &key);

protected:
    static constexpr int kFieldChars = 40;

    [[nodiscard]] const SettingsBook &book() const { return m_book; }
    /// `label` with its key; a button may stand beside the field. Empty: the field says itself what it is.
    void addRow(const QString &label, QWidget *field, QWidget *beside = nullptr);
    /// The same for a setting of the table, with its explanation.
    void addSetting(QLatin1StringView key, const QString &label, QWidget *field, QWidget *beside = nullptr);
    void addWide(PlainLabel *text); ///< as wide as there is room, up to what reads well, in as many lines as it needs
    /// A button, and beside it what came of it.
    void addAction(QWidget *button, PlainLabel *outcome);
    /// Makes a setting its default again.
    virtual void takeBack(const Setting &setting) = 0;
    /// Says what came of a change, or what was wrong with it.
    static void say(PlainLabel *outcome, const QString &words, bool isGood);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        const Setting *setting = nullptr; // null: a text, an action or a secret
        PlainLabel *label = nullptr;
        QWidget *line = nullptr; // all that is not the label
        QWidget *field = nullptr;
        ToolButton *reset = nullptr;
        bool isShown = true;
        bool isFound = false;
    };
    [[nodiscard]] int gapOf(int drawn) const;
    Row &place(QWidget *widget, QWidget *beside, bool fills);
    void addMark(Row &row);
    void showRow(const Row &row) const;
    [[nodiscard]] QString searched(const Row &row) const;

    SettingsBook m_book;
    QString m_heading;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace Signalbox
