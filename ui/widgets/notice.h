// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace Signalbox {

class PlainLabel;

/// What stands in a pane that has nothing to show: why, the cause in the other side's own words, and what to do.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void showEmpty(const QString &text);
    void showWaiting(const QString &text); ///< stays blank for the first 300 ms
    void showFailed(const QString &what, const QString &cause);

    /// For the state shown; the next show…() removes them. Owned by the notice.
    QPushButton *addButton(const QString &text, const QString &iconName = {});

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { Empty, Waiting, Failed };

    void begin(Kind kind, const QString &text, const QString &cause);
    void dress();

    Kind m_kind = Kind::Empty;
    QLabel *m_icon;
    PlainLabel *m_text;
    PlainLabel *m_cause;
    QWidget *m_body;
    QHBoxLayout *m_buttons;
    QTimer *m_patience;
};

} // namespace Signalbox
