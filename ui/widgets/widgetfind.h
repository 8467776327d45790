// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jsonfind.h"
#include "ui/widgets/findtarget.h"

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

class QAbstractItemView;
class QPlainTextEdit;
class QRubberBand;
class QTextEdit;

namespace Signalbox {

/// Looks for words in all that a widget shows: texts, bytes, tables, trees and labels, from the top. It works in short
/// steps between what else the window does.
class WidgetFind : public QObject, public FindTarget
{
    Q_OBJECT
public:
    static constexpr qsizetype kMost = 10'000; ///< hits
    static constexpr int kMostRows = 50'000;   ///< of a table

    explicit WidgetFind(QWidget *root); ///< its parent

    void find(const QString &words, Then then) override;
    void showHit(qsizetype number) override;
    void forget(); ///< nothing is marked or looked for any more

private:
    struct Hit
    {
        QPointer<QWidget> widget;
        qint64 at = 0;     ///< in a text (units) or in bytes
        QList<int> rows{}; ///< in a tree of JSON
        QPersistentModelIndex index{};
    };

    void collect(QWidget *widget);
    void work();
    void lookAt(QWidget *widget);
    void lookAtText(QWidget *widget, const QString &text);
    void lookAtBytes(QWidget *widget, const QByteArray &bytes);
    [[nodiscard]] bool lookAtRows(QAbstractItemView *view); ///< some; false: there are no more
    void add(Hit hit);
    void finish();
    void showIn(const QPlainTextEdit &view, const Hit &hit) const;
    void bringIntoSight(QWidget *widget, const QRect &part) const;
    void mark(QWidget *widget);

    QWidget *m_root;
    QString m_words;
    Then m_then;
    QList<QPointer<QWidget>> m_left; // not looked at yet
    int m_row = 0;                   // of the table at the front of m_left
    QList<Hit> m_hits;
    bool m_hasMore = false;
    QTimer m_timer;
    QPointer<QRubberBand> m_mark; // round a label, and gone with what holds it
};

} // namespace Signalbox
