// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/derivedstore.h"
#include "core/journal/derived/deriver.h"
#include "script.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Signalbox {

/// A journal in a folder of its own, and the script that writes it.
class DeriverFixture
{
protected:
    static constexpr int kBoundMs = 60'000;

    void makeJournal() ///< an empty one in a new folder
    {
        m_script.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(QStringLiteral("journal"));
        openJournal();
    }

    void openJournal(const JournalOptions &options = {})
    {
        m_script.reset();
        auto journal = Journal::open(m_folder, options);
        QVERIFY(journal);
        m_script = std::make_unique<Script>(std::move(*journal));
    }

    [[nodiscard]] std::unique_ptr<DerivedStore> store() const
    {
        auto store = DerivedStore::open(m_folder);
        return store ? std::move(*store) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    std::unique_ptr<Script> m_script;
};

} // namespace Signalbox
