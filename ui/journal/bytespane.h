// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal/foundbytes.h"
#include "ui/widgets/findtarget.h"

#include <QPointer>
#include <QWidget>

namespace Signalbox {

class HexView;
class JournalBodies;
class MessagePages;
class PlainLabel;

/// The bytes of one message as they crossed, with what the record says of them; words are looked for in all of them.
class BytesPane : public QWidget, public FindTarget
{
    Q_OBJECT
public:
    explicit BytesPane(QWidget *parent = nullptr);

    void showMessage(JournalBodies *bodies, quint64 sequence, qint64 length, const QString &facts);
    void forget(); ///< before the journal is closed
    [[nodiscard]] HexView &view() { return *m_view; }

    void find(const QString &words, Then then) override;           ///< byte for byte
    void findBehind(qint64 from, const QString &words, Then then); ///< from this byte on, case aside
    void showHit(qsizetype number) override;

private:
    void look(const WantedBytes &wanted, Then then);

    QPointer<JournalBodies> m_bodies;
    quint64 m_sequence = 0;
    quint64 m_searches = 0;
    qsizetype m_wordsLength = 0; // bytes
    FoundBytes m_found;
    MessagePages *m_pages;
    PlainLabel *m_facts;
    HexView *m_view;
};

} // namespace Signalbox
