// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/browser.h"
#include "ui/models/result/showncontent.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace Signalbox {

class PlainLabel;

/// A sound from outside: what its head says of it, and a button that plays it in the program that the person has for it.
/// Nothing is decoded here (docs/decisions/0029-sounds-play-elsewhere.md).
class SoundBlock : public QWidget
{
    Q_OBJECT
public:
    explicit SoundBlock(const ShownContent &shown, QWidget *parent = nullptr);

    void setStarter(const ProgramStarter &starter) { m_start = starter; } ///< instead of starting a program
    void play();

private:
    [[nodiscard]] QString facts() const;
    void start(const QString &path);

    ShownContent m_shown;
    PlainLabel *m_note;
    std::unique_ptr<QTemporaryDir> m_folder; // the sound lies there as long as it is shown
    ProgramStarter m_start;
};

} // namespace Signalbox
