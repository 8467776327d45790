// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace Signalbox {

class EndWatch;

/// The ends of several texts that makeTextBlock() made: nothing is agreed to before each was on the screen.
class TextEnds : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void add(QWidget *block); ///< a label is never longer than what is seen of it
    [[nodiscard]] bool wereReached() const;
    [[nodiscard]] bool areCut() const; ///< one is longer than what its block shows: its end is never reached

signals:
    void changed();                             ///< wereReached()
    void saveRequested(const QByteArray &utf8); ///< of the whole of one that is cut

private:
    QList<EndWatch *> m_ends;
};

} // namespace Signalbox
