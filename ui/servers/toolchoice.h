// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Signalbox {

/// A choice of tools: those that the server lists are ticked, others are typed.
class ToolChoice : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList chosen READ chosen WRITE choose NOTIFY edited USER true) // so that it can be undone
public:
    explicit ToolChoice(QWidget *parent = nullptr);

    void setKnown(const QStringList &tools); ///< what the server lists
    void setChosen(const QStringList &tools);
    void choose(const QStringList &tools); ///< as if it were ticked
    /// In the order they were chosen in.
    [[nodiscard]] QStringList chosen() const { return m_chosen; }

signals:
    void edited();

private:
    void fill();
    void addTyped();
    void handleTicked(int row);

    QListWidget *m_list;
    QLineEdit *m_typed;
    QPushButton *m_add;
    QStringList m_known;
    QStringList m_chosen;
};

} // namespace Signalbox
