// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace Signalbox {

class EngineLink;
class InnerTabs;
class PlainLabel;
class PolicyKeeper;

/// What decides whether calls may be made: rules, secure sessions, accepted definitions. Reads nothing while it is not
/// seen.
class PolicyPage : public QWidget
{
    Q_OBJECT
public:
    PolicyPage(EngineLink &link, const QString &rulesFile, QWidget *parent = nullptr);

    [[nodiscard]] PolicyKeeper &keeper() const { return *m_keeper; }
    [[nodiscard]] QList<QWidget *> panes() const; ///< for F6

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showCounts();

    PolicyKeeper *m_keeper;
    InnerTabs *m_tabs;
    QStackedWidget *m_stack;
    PlainLabel *m_said; // what came of the last change
};

} // namespace Signalbox
