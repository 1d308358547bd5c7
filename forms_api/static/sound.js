// A sound when somebody joins or writes; the wish is kept in this browser.
const KEPT = "wegwijzer-sound";
const box = document.querySelector("#sound");

if (box) {
  box.checked = soundOn();
  box.addEventListener("change", () => {
    localStorage.setItem(KEPT, box.checked ? "on" : "off");
    if (box.checked) beep(false);
  });
}

export function soundOn() {
  return localStorage.getItem(KEPT) === "on";
}

export function beep(urgent) {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  tone.frequency.value = urgent ? 880 : 523;
  tone.connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.25);
  tone.onended = () => audio.close();
}
