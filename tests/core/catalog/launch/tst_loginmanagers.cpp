// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokensetups.h"
#include "core/catalog/launch/launchresolver.h"
#include "core/wire/loginshellpath.h"
#include "scratchhome.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// What the installers of the version managers write into the start files of bash, in their own words; where these ask
/// the manager itself, a stand-in answers as it does.
constexpr auto kProfile = R"sh(
export VOLTA_HOME="$HOME/.volta"
export PATH="$VOLTA_HOME/bin:$PATH"
. "$HOME/.local/bin/env"
. "$HOME/.bashrc"
)sh";
constexpr auto kBashrc = R"sh(
export NVM_DIR="$HOME/.nvm"
[ -s "$NVM_DIR/nvm.sh" ] && \. "$NVM_DIR/nvm.sh"
FNM_PATH="$HOME/.local/share/fnm"
if [ -d "$FNM_PATH" ]; then
  export PATH="$FNM_PATH:$PATH"
  eval "`fnm env`"
fi
export PATH="${ASDF_DATA_DIR:-$HOME/.asdf}/shims:$PATH"
eval "$(~/.local/bin/mise activate bash)"
export PYENV_ROOT="$HOME/.pyenv"
[[ -d $PYENV_ROOT/bin ]] && export PATH="$PYENV_ROOT/bin:$PATH"
eval "$(pyenv init - bash)"
eval "$($HOME/.linuxbrew/bin/brew shellenv)"
)sh";
constexpr auto kUvEnv = R"sh(#!/bin/sh
case ":${PATH}:" in
    *:"$HOME/.local/bin":*) ;;
    *) export PATH="$HOME/.local/bin:$PATH" ;;
esac
)sh";

} // namespace

/// Programs that only the start files of the login shell make known.
class LoginManagersTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsAsALoginShellWould_data();
    void findsAsALoginShellWould();

private:
    ScratchHome m_home;
};

void LoginManagersTest::initTestCase()
{
    if (!QFileInfo(u"/bin/bash"_s).isExecutable()) {
        QSKIP("The start files are those of bash.");
    }
    m_home.file(u".bash_profile"_s, kProfile);
    m_home.file(u".bashrc"_s, kBashrc);
    m_home.file(u".local/bin/env"_s, kUvEnv);
    m_home.file(u".nvm/alias/default"_s, "v20.1.0\n");
    m_home.file(u".nvm/nvm.sh"_s, R"(PATH="$NVM_DIR/versions/node/$(cat "$NVM_DIR/alias/default")/bin:$PATH")");
    m_home.program(u".local/share/fnm/fnm"_s,
                   "#!/bin/sh\necho export PATH='\"'\"$HOME/.local/state/fnm_multishells/7_1/bin\"':$PATH\"'\n");
    m_home.program(u".local/bin/mise"_s,
                   "#!/bin/sh\necho export PATH='\"'\"$HOME/.local/share/mise/installs/node/22/bin\"':$PATH\"'\n");
    m_home.program(u".pyenv/bin/pyenv"_s, "#!/bin/sh\necho export PATH='\"'\"$HOME/.pyenv/shims\"':$PATH\"'\n");
    m_home.program(u".linuxbrew/bin/brew"_s, "#!/bin/sh\necho export PATH='\"'\"$HOME/.linuxbrew/bin\"':$PATH\"'\n");
    QDir().mkpath(m_home.path(u".local/state/fnm_multishells"_s));
    QVERIFY(QFile::link(m_home.path(u".local/share/fnm/node-versions/v20.11.1/installation"_s),
                        m_home.path(u".local/state/fnm_multishells/7_1"_s)));
    qputenv("HOME", m_home.places.home.toUtf8());
    qputenv("SHELL", "/bin/bash");
    LoginShellPath shell;
    QSignalSpy answered(&shell, &LoginShellPath::answered);
    shell.ask();
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 20000);
    m_home.places.loginPath = answered.constFirst().constFirst().toStringList();
}

void LoginManagersTest::findsAsALoginShellWould_data()
{
    QTest::addColumn<QString>("at"); // below the home
    QTest::newRow("nvm") << u".nvm/versions/node/v20.1.0/bin/notes-nvm"_s;
    QTest::newRow("fnm") << u".local/share/fnm/node-versions/v20.11.1/installation/bin/notes-fnm"_s;
    QTest::newRow("volta") << u".volta/bin/notes-volta"_s;
    QTest::newRow("asdf") << u".asdf/shims/notes-asdf"_s;
    QTest::newRow("mise") << u".local/share/mise/installs/node/22/bin/notes-mise"_s;
    QTest::newRow("pyenv") << u".pyenv/shims/notes-pyenv"_s;
    QTest::newRow("uv") << u".local/bin/notes-uv"_s;
    QTest::newRow("Homebrew") << u".linuxbrew/bin/notes-brew"_s;
}

void LoginManagersTest::findsAsALoginShellWould()
{
    QFETCH(const QString, at);
    const QString path = m_home.program(at);
    const QList<LaunchFinding> findings = examineLaunch(entryOf(QFileInfo(path).fileName(), {u"x"_s}), m_home.places);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().check, u"program.loginOnly"_s);
    QVERIFY(findings.first().mended);
    QCOMPARE(findings.first().mended->command, path);
    QCOMPARE(m_home.runOf(*findings.first().mended), QByteArray("ran x\n"));
}

QTEST_GUILESS_MAIN(LoginManagersTest)
#include "tst_loginmanagers.moc"
